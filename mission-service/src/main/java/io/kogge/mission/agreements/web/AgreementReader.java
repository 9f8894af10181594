// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.web;

import io.kogge.mission.partners.usecase.PartnerDirectory;
import io.kogge.mission.policy.usecase.PolicyLines;
import io.kogge.mission.themes.usecase.Themes;
import io.kogge.web.i18n.LanguageResolver;
import io.kogge.web.input.Fields;
import java.util.Locale;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;

/** Reads agreements, whose themes and policy lines are those that the office keeps. */
public final class AgreementReader {
    private final Themes themes;
    private final PolicyLines lines;
    private final PartnerDirectory directory;

    /** Over what is chosen from. */
    public AgreementReader(Themes themes, PolicyLines lines, PartnerDirectory directory) {
        this.themes = themes;
        this.lines = lines;
        this.directory = directory;
    }

    /** What is chosen from, for the reader of a page. */
    Mono<AgreementChoices> choices(ServerRequest request) {
        return choices(LanguageResolver.page(request.exchange()));
    }

    /** An agreement in JSON or in a form. */
    Mono<AgreementInput> read(Fields fields) {
        return choices(Locale.ENGLISH).map(choices -> {
            AgreementInput input = AgreementInput.read(fields, choices);
            return fields.finish(() -> input);
        });
    }

    private Mono<AgreementChoices> choices(Locale reader) {
        return AgreementChoices.read(themes, lines, directory, reader);
    }
}
