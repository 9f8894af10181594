// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.web;

import io.kogge.mission.chosen.Vocabularies;
import io.kogge.mission.chosen.Vocabulary;
import io.kogge.mission.chosen.VocabularyWords;
import io.kogge.mission.partners.usecase.PartnerDirectory;
import io.kogge.web.i18n.LanguageResolver;
import io.kogge.web.input.Fields;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;

/** Reads agreements, whose themes and policy lines are those that the office keeps. */
public final class AgreementReader {
    private final Vocabularies vocabularies;
    private final PartnerDirectory directory;

    /** Over what is chosen from. */
    public AgreementReader(Vocabularies vocabularies, PartnerDirectory directory) {
        this.vocabularies = vocabularies;
        this.directory = directory;
    }

    /** What is chosen from, for the reader of a page. */
    Mono<AgreementChoices> choices(ServerRequest request) {
        Locale reader = LanguageResolver.page(request.exchange());
        return Mono.zip(
                vocabularies.read().map(vocabulary -> new VocabularyWords(vocabulary, reader)),
                directory.names(reader.toLanguageTag()).collectList(),
                AgreementChoices::new);
    }

    /** A new agreement in JSON or in a form. */
    Mono<AgreementInput> readNew(Fields fields) {
        return read(fields, Vocabulary::forNew);
    }

    /** What is to be said of one that there is. */
    Mono<AgreementInput> read(Fields fields) {
        return read(fields, UnaryOperator.identity());
    }

    private Mono<AgreementInput> read(Fields fields, UnaryOperator<Vocabulary> choice) {
        return vocabularies.read().map(choice).map(vocabulary -> {
            AgreementInput input = AgreementInput.read(fields, vocabulary);
            return fields.finish(() -> input);
        });
    }
}
