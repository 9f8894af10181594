// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.web;

import io.kogge.kernel.page.Paged;
import io.kogge.mission.activities.model.ActivityCategory;
import io.kogge.mission.activities.model.DatePrecision;
import io.kogge.mission.activities.usecase.ActivityFinder;
import io.kogge.mission.activities.usecase.ActivityThemes;
import io.kogge.mission.policy.usecase.PolicyLines;
import io.kogge.web.input.Fields;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The list of activities. */
public final class ActivityListPage {
    private final ActivityFinder finder;
    private final ActivityThemes themes;
    private final PolicyLines lines;
    private final Pages pages;

    /** Over the use cases. */
    public ActivityListPage(ActivityFinder finder, ActivityThemes themes, PolicyLines lines, Pages pages) {
        this.finder = finder;
        this.themes = themes;
        this.lines = lines;
        this.pages = pages;
    }

    /** Its route. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(ActivityPages.ACTIVITIES, Access.STAFF, this::list)
                .build();
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        Fields query = Fields.of(request.queryParams());
        ActivityQuery asked = ActivityQuery.read(query);
        query.throwIfFaulty();
        return Mono.zip(
                        finder.find(asked.selection(), asked.sort(), asked.descending(), asked.paging()),
                        Choices.of(themes, lines))
                .flatMap(read -> {
                    Choices choices = read.getT2();
                    Paged<ActivityCard> cards = read.getT1().map(stored -> ActivityCard.of(stored, choices));
                    Map<String, Object> model = new HashMap<>();
                    model.put("activities", cards);
                    model.put("asked", ActivityListing.of(request.queryParams()));
                    model.put("categories", ActivityCategory.values());
                    model.put("precisions", DatePrecision.values());
                    model.put("themes", List.copyOf(choices.themes().values()));
                    model.put("lines", List.copyOf(choices.lines().values()));
                    request.queryParam("done").filter("removed"::equals).ifPresent(done -> model.put("done", done));
                    return pages.render(request, "activities", model);
                });
    }
}
