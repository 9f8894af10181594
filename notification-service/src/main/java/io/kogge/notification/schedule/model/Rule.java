// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.model;

import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.message.model.MessageKind;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A message that goes out at a distance from a moment of every mission.
 *
 * @param id name in kebab-case; part of what its occurrences are called, so it never changes
 * @param days whole days after the anchor, negative before it; counted on the calendar of the anchor's place
 * @param at time of day there
 * @param lateJoiners what becomes of who gets a place once it has gone out
 * @param usefulDays whole days after the anchor at which it stops being useful: 0 is the anchor itself; null for ever
 * @param everyDays days between repeats; only with {@code times} above 1
 * @param times how often it goes out at most; who answered gets no more
 */
public record Rule(
        String id,
        MessageKind template,
        Anchor anchor,
        int days,
        LocalTime at,
        Audience audience,
        LateJoiners lateJoiners,
        @Nullable Integer usefulDays,
        int everyDays,
        int times) {

    /** The moment that a rule counts from. */
    public enum Anchor {
        MISSION_START,
        MISSION_END;

        /** That moment of this mission, in the zone of the place where it is. */
        public ZonedDateTime of(Mission mission) {
            return this == MISSION_START ? mission.start() : mission.end();
        }
    }

    /** What becomes of who is accepted after a message went out. */
    public enum LateJoiners {
        SEND_NOW,
        SKIP
    }

    /** Once, unless said otherwise. */
    public Rule {
        Objects.requireNonNull(id, "id of a rule");
        Objects.requireNonNull(template, "template of a rule");
        Objects.requireNonNull(anchor, "anchor of a rule");
        Objects.requireNonNull(at, "time of day of a rule");
        Objects.requireNonNull(audience, "audience of a rule");
        Objects.requireNonNull(lateJoiners, "late joiners of a rule");
        times = Math.max(times, 1);
        if (times > 1 && everyDays < 1) {
            throw new IllegalArgumentException("Rule " + id + " repeats, but does not say after how many days");
        }
    }

    /** When it goes out for this mission; several where it repeats. */
    public List<Occurrence> occurrences(Mission mission) {
        return IntStream.range(0, times)
                .mapToObj(round -> occurrence(mission, round))
                .toList();
    }

    private Occurrence occurrence(Mission mission, int round) {
        ZonedDateTime moment = anchor.of(mission);
        // a time that clocks skip becomes the one after the gap; of one that comes twice, the first is meant
        Instant due = ZonedDateTime.of(
                        moment.toLocalDate().plusDays(days + (long) round * everyDays), at, moment.getZone())
                .toInstant();
        Instant useful = usefulDays == null ? null : moment.plusDays(usefulDays).toInstant();
        return Occurrence.planned(
                Occurrence.idOf(id, mission.id(), moment.toLocalDate(), round),
                id,
                template,
                mission.id(),
                audience,
                lateJoiners,
                moment.toInstant(),
                due,
                useful);
    }
}
