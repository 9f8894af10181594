// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.join;

import io.kogge.delegation.card.MissionCard;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.standing.Standings;
import io.kogge.kernel.text.Texts.Text;
import io.kogge.schemas.PagePath;
import io.kogge.web.links.PublicUrl;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Share;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The public page of a mission. */
public final class MissionPages {
    private final Pages pages;
    private final Missions missions;
    private final Standings standings;
    private final boolean tellsWaiting;
    private final PublicUrl url;
    private final Clock clock;

    /** Shows missions by the domain's clock, and how many wait only where the office wants everybody to know. */
    public MissionPages(
            Pages pages, Missions missions, Standings standings, boolean tellsWaiting, PublicUrl url, Clock clock) {
        this.tellsWaiting = tellsWaiting;
        this.pages = pages;
        this.missions = missions;
        this.standings = standings;
        this.url = url;
        this.clock = clock;
    }

    /** The mission. */
    public Mono<ServerResponse> mission(ServerRequest request) {
        return card(request).flatMap(card -> {
            Map<String, Object> model = model(card);
            model.put("share", share(request, card));
            model.put("tellsWaiting", tellsWaiting);
            return pages.render(request, "join/mission", model);
        });
    }

    /** The mission of the request's path. */
    Mono<MissionCard> card(ServerRequest request) {
        return missions.get(request.pathVariable("missionId"))
                .flatMap(mission -> standings
                        .places(mission)
                        .map(places -> MissionCard.of(request, mission, places, clock.instant())));
    }

    private Share share(ServerRequest request, MissionCard card) {
        Text summary = card.summary();
        return new Share(
                card.title().text(),
                summary == null ? card.cities() : summary.text(),
                url.of(request, PagePath.JOIN + card.mission().id()));
    }

    private static Map<String, Object> model(MissionCard card) {
        return new HashMap<>(Map.of("card", card, "title", card.title().text()));
    }
}
