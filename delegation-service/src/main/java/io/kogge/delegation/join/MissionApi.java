// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.join;

import io.kogge.delegation.card.MissionAnswers;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.standing.Standings;
import io.kogge.web.api.Answers;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Missions for everybody. */
public final class MissionApi {
    private final Missions missions;
    private final Standings standings;
    private final MissionAnswers answers;

    /** Answers so. */
    public MissionApi(Missions missions, Standings standings, MissionAnswers answers) {
        this.missions = missions;
        this.standings = standings;
        this.answers = answers;
    }

    /** One mission with its places. */
    public Mono<ServerResponse> get(ServerRequest request) {
        return missions.get(request.pathVariable("missionId"))
                .flatMap(mission -> standings.places(mission).map(places -> answers.of(mission, places)))
                .flatMap(Answers::ok);
    }
}
