// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.web;

import io.kogge.mission.activities.usecase.ActivityFinder;
import io.kogge.mission.activities.usecase.ActivityThemes;
import io.kogge.mission.policy.usecase.PolicyLines;
import io.kogge.sheet.answer.ExportAnswer;
import io.kogge.sheet.write.TableFormat;
import io.kogge.web.i18n.LanguageResolver;
import io.kogge.web.i18n.Messages;
import io.kogge.web.input.Fields;
import io.kogge.web.list.ListQuery;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** All that a list of activities found, as a file. */
public final class ActivityExport {
    private final ActivityFinder finder;
    private final ActivityThemes themes;
    private final PolicyLines lines;
    private final Messages messages;
    private final DateWords dates;

    /** Over the use cases. */
    public ActivityExport(
            ActivityFinder finder, ActivityThemes themes, PolicyLines lines, Messages messages, DateWords dates) {
        this.finder = finder;
        this.themes = themes;
        this.lines = lines;
        this.messages = messages;
        this.dates = dates;
    }

    /** Its route. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(ActivityPages.ACTIVITIES + "/export", Access.STAFF, this::export)
                .build();
    }

    private Mono<ServerResponse> export(ServerRequest request) {
        Locale reader = LanguageResolver.page(request.exchange());
        Fields fields = Fields.of(request.queryParams());
        TableFormat format = fields.choice("format", TableFormat.class).or(TableFormat.XLSX);
        ListQuery query = ListQuery.read(ActivityList.KIND, fields);
        fields.throwIfFaulty();
        return ActivityChoices.of(themes, lines)
                .flatMap(choices -> ExportAnswer.of(
                        format,
                        reader,
                        LocalDate.now(dates.clock().withZone(dates.zone())),
                        new ActivityTable(messages, dates, choices, reader).table(),
                        finder.all(
                                        ActivityList.selection(query),
                                        ActivityList.sort(query.order()),
                                        query.order().descending())
                                .map(stored -> ActivityCard.of(stored, choices))));
    }
}
