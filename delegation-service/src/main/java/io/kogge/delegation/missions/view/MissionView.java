// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.missions.view;

import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.missions.model.MissionState;
import io.kogge.delegation.missions.model.RegistrationWindow;
import io.kogge.event.consumer.View;
import io.kogge.kernel.text.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mission as the view keeps it; those kept before there were names as in the passport ask for none. */
public record MissionView(
        String id,
        long sequence,
        MissionState state,
        RegistrationWindow registration,
        ProfileView profile,
        Map<String, String> titles,
        Map<String, String> summaries,
        List<StopView> stops,
        int capacity,
        Instant registrationOpensAt,
        Instant registrationClosesAt,
        Instant promotionUntil,
        Instant startsAt,
        Instant endsAt,
        @Nullable Instant changedAt,
        @Nullable Boolean asksPassportName) {
    /** Missions by id, by when they end, and the latest first. */
    public static final View<MissionView> VIEW =
            View.of("missions", MissionView.class).indexed("endsAt").indexed("startsAt", "_id");

    /** To keep. */
    public static MissionView of(Mission mission) {
        return new MissionView(
                mission.id(),
                mission.sequence(),
                mission.state(),
                mission.registration(),
                ProfileView.of(mission.profile()),
                mission.titles().byLanguage(),
                mission.summaries().byLanguage(),
                mission.stops().stream().map(StopView::of).toList(),
                mission.capacity(),
                mission.registrationOpensAt(),
                mission.registrationClosesAt(),
                mission.promotionUntil(),
                mission.startsAt(),
                mission.endsAt(),
                mission.changedAt(),
                mission.asksPassportName());
    }

    /** The mission that is kept; when it changed is not known of one that was kept before that was noted. */
    public Mission mission() {
        return new Mission(
                id,
                sequence,
                state,
                registration,
                profile.profile(),
                new Texts(titles),
                new Texts(summaries),
                stops.stream().map(StopView::stop).toList(),
                capacity,
                registrationOpensAt,
                registrationClosesAt,
                promotionUntil,
                startsAt,
                endsAt,
                Boolean.TRUE.equals(asksPassportName),
                changedAt);
    }
}
