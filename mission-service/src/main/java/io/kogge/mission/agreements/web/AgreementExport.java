// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.web;

import io.kogge.mission.agreements.usecase.AgreementSelection;
import io.kogge.mission.agreements.usecase.Agreements;
import io.kogge.sheet.answer.ExportAnswer;
import io.kogge.sheet.write.TableFormat;
import io.kogge.web.i18n.Dates;
import io.kogge.web.i18n.LanguageResolver;
import io.kogge.web.i18n.Messages;
import io.kogge.web.input.Fields;
import io.kogge.web.list.ListQuery;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** All that the list of agreements found, as a file. */
public final class AgreementExport {
    private final Agreements agreements;
    private final AgreementReader reader;
    private final Messages messages;
    private final Clock clock;
    private final ZoneId office;

    /** Over what it lists; days are those of the office's clocks. */
    public AgreementExport(
            Agreements agreements, AgreementReader reader, Messages messages, Clock clock, ZoneId office) {
        this.agreements = agreements;
        this.reader = reader;
        this.messages = messages;
        this.clock = clock;
        this.office = office;
    }

    /** Its route. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET("/agreements/export", Access.STAFF, this::export)
                .build();
    }

    private Mono<ServerResponse> export(ServerRequest request) {
        Fields fields = Fields.of(request.queryParams());
        TableFormat format = fields.choice("format", TableFormat.class).or(TableFormat.XLSX);
        ListQuery query = ListQuery.read(AgreementList.KIND, fields);
        fields.throwIfFaulty();
        AgreementSelection selection = AgreementList.selection(query);
        Locale locale = LanguageResolver.page(request.exchange());
        Dates dates = new Dates(messages, locale, office, clock);
        return reader.choices(request)
                .flatMap(choices -> ExportAnswer.of(
                        format,
                        locale,
                        dates.today(),
                        new AgreementTable(messages, dates, choices.words()).table(),
                        // a list has an end
                        agreements
                                .list(selection, 0, Integer.MAX_VALUE)
                                .map(stored -> AgreementCard.of(stored, dates.today()))));
    }
}
