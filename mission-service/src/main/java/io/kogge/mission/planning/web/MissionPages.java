// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import io.kogge.mission.planning.model.Direction;
import io.kogge.mission.planning.model.MissionKind;
import io.kogge.mission.planning.model.MissionStep;
import io.kogge.mission.planning.usecase.MissionCards;
import io.kogge.mission.planning.usecase.MissionSelection;
import io.kogge.web.input.Choice;
import io.kogge.web.list.ListFilter;
import io.kogge.web.list.ListKind;
import io.kogge.web.list.ListPage;
import io.kogge.web.list.ListPages;
import io.kogge.web.list.ListQuery;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The list of missions, and the page of one. */
public final class MissionPages {
    /** What the list can be asked. */
    public static final ListKind LIST = ListKind.at("/missions", "missions.title")
            .tabs(ListFilter.of("show", "missions.show", MissionFilter.values()))
            .filters(ListFilter.of("direction", Direction.values()), ListFilter.of("kind", MissionKind.values()));

    private final MissionCards missions;
    private final ListPages lists;
    private final Pages pages;
    private final Clock clock;

    /** Over what it shows, by the domain's clock. */
    public MissionPages(MissionCards missions, ListPages lists, Pages pages, Clock clock) {
        this.missions = missions;
        this.lists = lists;
        this.pages = pages;
        this.clock = clock;
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET("/missions", Access.STAFF, this::list)
                .GET("/missions/{id}", Access.STAFF, this::show)
                .build();
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        return lists.answer(
                request,
                LIST,
                "missions",
                query -> missions.list(selection(query), query.paging()).map(ListPage::of));
    }

    private static MissionSelection selection(ListQuery query) {
        return new MissionSelection(
                query.tab(MissionFilter.class).states(),
                query.values("direction", Direction.class),
                query.values("kind", MissionKind.class));
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return missions.get(request.pathVariable("id")).flatMap(card -> {
            Map<String, Object> model = new HashMap<>();
            model.put("card", card);
            model.put("steps", StepLink.of(card, clock.instant()));
            done(request).ifPresent(step -> model.put("done", step));
            return pages.render(request, "mission", model);
        });
    }

    /** What was just done, to say so; only what the catalogue can word. */
    private static Optional<String> done(ServerRequest request) {
        return request.queryParam("done")
                .filter(done -> done.equals("saved")
                        || Arrays.stream(MissionStep.values())
                                .anyMatch(step -> Choice.code(step).equals(done)));
    }
}
