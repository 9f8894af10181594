// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.today;

import io.kogge.kernel.page.Paging;
import io.kogge.mission.planning.web.MissionCards;
import io.kogge.mission.planning.web.MissionFilter;
import io.kogge.web.api.PagingInput;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The start page. */
final class TodayPage {
    private final MissionCards missions;
    private final Pages pages;
    private final Clock clock;
    private final ZoneId office;

    TodayPage(MissionCards missions, Pages pages, Clock clock, ZoneId office) {
        this.missions = missions;
        this.pages = pages;
        this.clock = clock;
        this.office = office;
    }

    SecuredRoutes routes() {
        return SecuredRoutes.routes().GET("/", Access.STAFF, this::show).build();
    }

    /** The first hundred that are not over: an office has fewer under way. */
    private Mono<ServerResponse> show(ServerRequest request) {
        return missions.list(MissionFilter.CURRENT.states(), new Paging(1, PagingInput.MAX_SIZE))
                .map(current -> Today.of(current.items(), clock.instant(), office))
                .flatMap(today -> pages.render(request, "today", Map.of("today", today)));
    }
}
