// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.today;

import io.kogge.mission.planning.model.MissionState;
import io.kogge.mission.planning.usecase.MissionCards;
import io.kogge.mission.planning.usecase.MissionSelection;
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
    private static final MissionSelection AHEAD = MissionSelection.in(MissionState.ANNOUNCED, MissionState.STARTED);
    private static final MissionSelection DRAFTS = MissionSelection.in(MissionState.DRAFT);
    /** An office has fewer under way; more are in the list. */
    private static final int MOST_MISSIONS = 100;

    private static final int MOST_DRAFTS = 20;

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

    private Mono<ServerResponse> show(ServerRequest request) {
        return Mono.zip(missions.first(MOST_MISSIONS, AHEAD), missions.first(MOST_DRAFTS, DRAFTS))
                .map(read -> Today.of(read.getT1(), read.getT2(), clock.instant(), office))
                .flatMap(today -> pages.render(request, "today", Map.of("today", today)));
    }
}
