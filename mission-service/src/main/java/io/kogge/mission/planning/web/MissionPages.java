// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import io.kogge.mission.planning.model.Direction;
import io.kogge.mission.planning.model.MissionKind;
import io.kogge.mission.planning.usecase.MissionCards;
import io.kogge.mission.planning.usecase.MissionSelection;
import io.kogge.web.list.ListFilter;
import io.kogge.web.list.ListKind;
import io.kogge.web.list.ListPage;
import io.kogge.web.list.ListPages;
import io.kogge.web.list.ListQuery;
import io.kogge.web.page.Done;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The list of missions. */
public final class MissionPages {
    /** What the list can be asked. */
    public static final ListKind LIST = ListKind.at("/missions", "missions.title")
            .searchable()
            .tabs(ListFilter.of("show", "missions.show", MissionFilter.values()))
            .filters(ListFilter.of("direction", Direction.values()), ListFilter.of("kind", MissionKind.values()))
            .sorts("starts");

    private static final Done DONE = new Done(DraftRemovalPages.REMOVED);

    private final MissionCards missions;
    private final ListPages lists;

    /** Over what it shows. */
    public MissionPages(MissionCards missions, ListPages lists) {
        this.missions = missions;
        this.lists = lists;
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes().GET("/missions", Access.STAFF, this::list).build();
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        return lists.answer(
                request,
                LIST,
                "missions",
                query -> missions.list(selection(query), query.paging())
                        .map(ListPage::of)
                        .map(page -> page.telling(DONE, request)));
    }

    static MissionSelection selection(ListQuery query) {
        return new MissionSelection(
                        query.q(),
                        query.tab(MissionFilter.class).states(),
                        query.values("direction", Direction.class),
                        query.values("kind", MissionKind.class))
                .latestFirst(query.order().descending());
    }
}
