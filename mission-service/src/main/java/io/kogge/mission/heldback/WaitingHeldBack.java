// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.heldback;

import io.kogge.kernel.command.Rejection;
import io.kogge.mission.planning.usecase.MissionCards;
import io.kogge.mission.waiting.Waiting;
import io.kogge.mission.waiting.WaitingLine;
import io.kogge.mission.waiting.WaitingLine.Urgency;
import io.kogge.schemas.PagePath;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Registrations that are held back: whoever is among them gets no mail before staff look, or before the flood is over. */
final class WaitingHeldBack implements Waiting {
    private final HeldBackMissions held;
    private final MissionCards missions;

    WaitingHeldBack(HeldBackMissions held, MissionCards missions) {
        this.held = held;
        this.missions = missions;
    }

    @Override
    public Flux<WaitingLine> lines(String language, String staff) {
        return held.now()
                .concatMap(of -> missions.get(of.missionId())
                        // its events may be known before the mission is
                        .onErrorResume(Rejection.NotFound.class, none -> Mono.empty())
                        .map(card -> WaitingLine.at(
                                Urgency.PEOPLE_WAIT,
                                "held-back",
                                card.title(language),
                                of.count(),
                                of.since(),
                                PagePath.HELD)));
    }
}
