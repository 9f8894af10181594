// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.audience.model;

import io.kogge.kernel.text.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A mission's public state.
 *
 * @param titles by language; at least one
 * @param summaries a short description by language; may be empty
 * @param stops in travelling order; at least one
 * @param calendarRevision rises whenever what a calendar shows changes
 * @param movedFrom start before the last move, if it was moved
 * @param cancelReason code of why it was cancelled; empty unless it was
 * @param kind what sort of occasion it is
 * @param direction who travels to whom
 * @param registering when people can register by plan; null where nobody told yet
 */
public record Mission(
        String id,
        State state,
        Texts titles,
        Texts summaries,
        List<Stop> stops,
        int calendarRevision,
        Optional<Instant> movedFrom,
        String cancelReason,
        MissionKind kind,
        Direction direction,
        @Nullable Registering registering) {

    /** When registration opens and closes by plan. */
    public record Registering(Instant opensAt, Instant closesAt) {}

    /** Where it is in its life. */
    public enum State {
        ANNOUNCED,
        STARTED,
        COMPLETED,
        CANCELLED
    }

    /** One of which no more is known. */
    public Mission(
            String id,
            State state,
            Texts titles,
            Texts summaries,
            List<Stop> stops,
            int calendarRevision,
            Optional<Instant> movedFrom,
            String cancelReason) {
        this(
                id,
                state,
                titles,
                summaries,
                stops,
                calendarRevision,
                movedFrom,
                cancelReason,
                MissionKind.UNKNOWN,
                Direction.UNKNOWN,
                null);
    }

    /** Takes a copy of the stops. */
    public Mission {
        stops = List.copyOf(stops);
    }

    /** Start, in the zone of the first stop. */
    public ZonedDateTime start() {
        return stops.get(0).from();
    }

    /** End, in the zone of the last stop. */
    public ZonedDateTime end() {
        return stops.get(stops.size() - 1).to();
    }

    /** The zone it starts in. */
    public ZoneId startZone() {
        return start().getZone();
    }

    /** Whether who has a place goes along to somewhere else; where guests come, or people meet at home, they take part. */
    public boolean outgoing() {
        return direction != Direction.INCOMING && direction != Direction.AT_HOME;
    }

    /** The same, going that way. */
    public Mission going(Direction way) {
        return new Mission(
                id, state, titles, summaries, stops, calendarRevision, movedFrom, cancelReason, kind, way, registering);
    }

    /** Whether it does not take place. */
    public boolean cancelled() {
        return state == State.CANCELLED;
    }

    /** Whether it has begun; the start counts also where the news of it is on its way. */
    public boolean begun(Instant now) {
        return switch (state) {
            case ANNOUNCED -> !now.isBefore(start().toInstant());
            case STARTED, COMPLETED -> true;
            case CANCELLED -> false;
        };
    }

    /** Whether it has ended; the end counts also where the news of it is on its way. */
    public boolean over(Instant now) {
        return switch (state) {
            case ANNOUNCED, STARTED -> !now.isBefore(end().toInstant());
            case COMPLETED -> true;
            case CANCELLED -> false;
        };
    }

    /** The title for a reader of this language. */
    public String title(String language) {
        return titles.in(language).map(Texts.Text::text).orElseThrow();
    }

    /** The short description for a reader of this language; empty where there is none. */
    public String summary(String language) {
        return summaries.in(language).map(Texts.Text::text).orElse("");
    }
}
