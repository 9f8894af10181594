// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.events;

import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.Projections;
import io.kogge.mission.activities.model.CategoryRules;
import io.kogge.mission.review.view.CountedView;
import io.kogge.schemas.Topic;
import io.kogge.schemas.activity.ActivityChanged;
import io.kogge.schemas.activity.ActivityRecorded;
import io.kogge.schemas.activity.ActivityRemoved;
import io.kogge.schemas.mission.MissionAnnounced;
import io.kogge.schemas.mission.MissionCancelled;
import io.kogge.schemas.mission.MissionChanged;
import io.kogge.schemas.mission.MissionCompleted;
import io.kogge.schemas.mission.MissionRescheduled;
import io.kogge.schemas.mission.MissionStarted;
import io.kogge.schemas.mission.RegistrationClosed;
import io.kogge.schemas.mission.RegistrationOpened;

/** Keeps one document for each mission and activity, from their topics alone. */
public final class HappeningProjection {
    private HappeningProjection() {}

    /**
     * The projection.
     *
     * @param rules as which category a mission counts; another one holds for what came before once the view is rebuilt
     * @param home the country that counts only where there is no other
     */
    public static Projection<CountedView> make(CategoryRules rules, String home) {
        MissionHappening mission = new MissionHappening(rules, home);
        ActivityHappening activity = new ActivityHappening(home);
        return Projections.into(CountedView.VIEW)
                .on(Topic.MISSION_EVENTS, Topic.ACTIVITY_EVENTS)
                .when(MissionAnnounced.class, (event, e) -> mission.of(e.getMission()))
                .when(MissionChanged.class, (event, e) -> mission.of(e.getMission()))
                .when(MissionRescheduled.class, (event, e) -> mission.of(e.getMission()))
                .when(MissionCancelled.class, (event, e) -> mission.of(e.getMission()))
                .when(MissionStarted.class, (event, e) -> mission.of(e.getMission()))
                .when(MissionCompleted.class, (event, e) -> mission.of(e.getMission()))
                .when(RegistrationOpened.class, (event, e) -> mission.of(e.getMission()))
                .when(RegistrationClosed.class, (event, e) -> mission.of(e.getMission()))
                .when(ActivityRecorded.class, (event, e) -> activity.of(e.getActivity()))
                .when(ActivityChanged.class, (event, e) -> activity.of(e.getActivity()))
                .when(ActivityRemoved.class, (event, e) -> ActivityHappening.removed(e.getActivityId()))
                .build();
    }
}
