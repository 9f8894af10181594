// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.notification.preferences.usecase.PreferenceBook;
import io.kogge.notification.preferences.usecase.PreferenceEffects;
import reactor.core.publisher.Mono;

/** Plans for the return day that was chosen, and brings calendars in line. */
public final class FollowPreferences implements PreferenceEffects {
    private static final Actor ACTOR = Actor.system("preferences-changed");

    private final PlanMission planMission;
    private final StopEntries stopEntries;
    private final PreferenceBook preferences;

    /** By these. */
    public FollowPreferences(PlanMission planMission, StopEntries stopEntries, PreferenceBook preferences) {
        this.planMission = planMission;
        this.stopEntries = stopEntries;
        this.preferences = preferences;
    }

    @Override
    public Mono<Void> apply(String missionId) {
        return planMission
                .plan(missionId)
                .then(preferences.of(missionId))
                .flatMap(chosen -> stopEntries.ofMission(missionId, "chosen-" + chosen.revision(), Command.by(ACTOR)));
    }
}
