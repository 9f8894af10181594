// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.listing.web;

import io.kogge.delegation.allocation.model.Places;
import io.kogge.delegation.card.MissionAnswers;
import io.kogge.delegation.listing.usecase.PublicMissions;
import io.kogge.delegation.standing.Standings;
import io.kogge.web.api.Answers;
import io.kogge.web.list.ListQuery;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The list of missions, for programs. */
final class ListingApi {
    private final PublicMissions missions;
    private final Standings standings;
    private final ListLimits limits;
    private final MissionAnswers answers;

    ListingApi(PublicMissions missions, Standings standings, ListLimits limits, MissionAnswers answers) {
        this.missions = missions;
        this.standings = standings;
        this.limits = limits;
        this.answers = answers;
    }

    /** A page of it. */
    Mono<ServerResponse> list(ServerRequest request) {
        ListQuery query = ListAsked.read(request);
        limits.count(request);
        return missions.find(ListAsked.wanted(query))
                .map(found -> ListPart.of(found, query.paging()))
                .flatMap(page -> standings
                        .places(page.items())
                        .map(places -> page.map(
                                mission -> answers.of(mission, places.getOrDefault(mission.id(), Places.NONE)))))
                .flatMap(Answers::ok);
    }
}
