// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.usecase;

import io.kogge.mission.planning.model.ApprovalPolicy;
import io.kogge.mission.progress.PlacesTaken;
import io.kogge.mission.waiting.Waiting;
import io.kogge.mission.waiting.WaitingLine;
import io.kogge.mission.waiting.WaitingLine.Urgency;
import java.time.Clock;
import reactor.core.publisher.Flux;

/** Drafts whose planner asked for a colleague's approval: they wait for whoever had no hand in the plan, while their start lies ahead. */
public final class WaitingApprovals implements Waiting {
    /** As many as one sees to on a day; what starts later comes up when these are done. */
    private static final int MOST = 50;

    private final MissionSearch missions;
    private final AdvisedRoutes routes;
    private final Clock clock;

    /** Over drafts and advisories; the clock is the domain's. */
    public WaitingApprovals(MissionSearch missions, AdvisedRoutes routes, Clock clock) {
        this.missions = missions;
        this.routes = routes;
        this.clock = clock;
    }

    @Override
    public Flux<WaitingLine> lines(String language, String staff) {
        return missions.awaitingApproval(staff, clock.instant())
                .map(stored -> MissionCard.of(stored, PlacesTaken.NONE))
                // an advisory may have been eased or taken back since
                .filterWhen(card -> routes.of(card.plan())
                        .map(advisories -> ApprovalPolicy.asked(card.mission(), advisories.unsafe(card.mission()))))
                .take(MOST)
                .map(card -> WaitingLine.at(
                        Urgency.PEOPLE_WAIT,
                        "approval",
                        card.title(language),
                        0,
                        card.plan().startsAt(),
                        card.path()));
    }
}
