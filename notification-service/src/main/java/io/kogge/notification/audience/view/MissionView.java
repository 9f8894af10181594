// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.audience.view;

import io.kogge.event.consumer.View;
import io.kogge.kernel.text.Texts;
import io.kogge.notification.audience.model.Direction;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.MissionKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A mission's public state as the view keeps it. */
public record MissionView(
        String id,
        Mission.State state,
        Map<String, String> titles,
        Map<String, String> summaries,
        List<StopView> stops,
        Instant endsAt,
        int calendarRevision,
        @Nullable Instant movedFrom,
        @Nullable String cancelReason,
        @Nullable MissionKind kind,
        @Nullable Direction direction,
        @Nullable Instant registrationOpensAt,
        @Nullable Instant registrationClosesAt) {
    /** Missions by id, those that end last, and those whose registration closes next. */
    public static final View<MissionView> VIEW =
            View.of("missions", MissionView.class).indexed("endsAt", "_id").indexed("registrationClosesAt", "_id");

    /** The same, moved from this start. */
    public MissionView movedFrom(Instant start) {
        return with(start, null);
    }

    /** The same, cancelled for this reason. */
    public MissionView cancelledFor(String reason) {
        return with(null, reason);
    }

    private MissionView with(@Nullable Instant from, @Nullable String reason) {
        return new MissionView(
                id,
                state,
                titles,
                summaries,
                stops,
                endsAt,
                calendarRevision,
                from,
                reason,
                kind,
                direction,
                registrationOpensAt,
                registrationClosesAt);
    }

    /** The mission that is kept. */
    public Mission mission() {
        return new Mission(
                id,
                state,
                new Texts(titles),
                new Texts(summaries),
                stops.stream().map(StopView::stop).toList(),
                calendarRevision,
                Optional.ofNullable(movedFrom),
                Objects.requireNonNullElse(cancelReason, ""),
                Objects.requireNonNullElse(kind, MissionKind.UNKNOWN),
                Objects.requireNonNullElse(direction, Direction.UNKNOWN),
                registrationOpensAt == null || registrationClosesAt == null
                        ? null
                        : new Mission.Registering(registrationOpensAt, registrationClosesAt));
    }
}
