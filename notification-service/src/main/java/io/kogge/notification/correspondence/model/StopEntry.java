// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.model.Stop;
import io.kogge.notification.audience.model.StopKey;
import io.kogge.notification.message.model.CalendarStamp.Method;
import io.kogge.notification.preferences.model.Entries;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The calendar entry of one stop for one person: how it should be by now. Its letters are a correspondence of their own, so
 * that it has its own sequence.
 *
 * @param wanted whether it belongs into the person's calendar
 * @param stop as it is planned; one that the route does not have any more, as it was said last
 */
public record StopEntry(StopKey key, boolean wanted, Stop stop) {
    private static final ZoneId UTC = ZoneId.of("UTC");

    /** What a letter is about. */
    public static StopEntry of(
            Delivery letter, Mission mission, Participant participant, Entries entries, List<Delivery> letters) {
        StopKey key = letter.letter().to().stop().orElseThrow();
        Stop planned = StopKey.of(mission).get(key);
        return planned == null
                ? new StopEntry(key, false, asSaid(key, letter, letters))
                : new StopEntry(key, belongs(mission, participant, entries), planned);
    }

    /** The stop that a letter was about, had it been written when the mission was this. */
    public static Stop stopOf(Delivery letter, Mission mission) {
        StopKey key = letter.letter().to().stop().orElseThrow();
        return Optional.ofNullable(StopKey.of(mission).get(key)).orElseGet(() -> asSaid(key, letter, List.of(letter)));
    }

    /** Whether stops of the mission belong into the person's calendar. */
    public static boolean belongs(Mission mission, Participant participant, Entries entries) {
        return entries.stops() && !mission.cancelled() && participant.in(Audience.ACCEPTED);
    }

    /** Whether the calendar surely shows the stop like this already. */
    public static boolean shown(Mission mission, Stop stop, Correspondence correspondence) {
        return last(correspondence.letters())
                .filter(last -> last.surelyShowed(Shown.of(mission, stop)))
                .isPresent();
    }

    /** Whether there is anything in the calendar to take out, or on its way into it. */
    public static boolean mayBeThere(Correspondence correspondence) {
        return correspondence.letters().stream().anyMatch(Delivery::open) || shows(correspondence.letters());
    }

    /** Why a letter about it need not go; empty where the calendar has to change. */
    Optional<SkipReason> needless(Delivery letter, Mission mission, List<Delivery> letters) {
        if (wanted) {
            return Earlier.than(letter, letters)
                    .entry()
                    .filter(last -> last.surelyShowed(Shown.of(mission, stop)))
                    .map(last -> SkipReason.ALREADY_TOLD);
        }
        boolean there = Earlier.than(letter, letters)
                .entry()
                .filter(StopEntry::requests)
                .isPresent();
        return there ? Optional.empty() : Optional.of(SkipReason.SUPERSEDED);
    }

    private static boolean shows(List<Delivery> letters) {
        return last(letters).filter(StopEntry::requests).isPresent();
    }

    private static Optional<Delivery> last(List<Delivery> letters) {
        return new Earlier(letters.stream()
                        .filter(each -> each.mayHaveArrived() && each.told() != null)
                        .toList())
                .entry();
    }

    private static boolean requests(Delivery letter) {
        Delivery.Told told = letter.told();
        return told != null && told.calendar() != null && told.calendar().method() == Method.REQUEST;
    }

    /** A letter keeps the stop's times as they were when it was written. */
    private static Stop asSaid(StopKey key, Delivery letter, List<Delivery> letters) {
        Cause said =
                Earlier.than(letter, letters).entry().orElse(letter).letter().cause();
        Instant from = said.anchor() == null ? letter.createdAt() : said.anchor();
        Instant to = said.latestUseful() == null ? from : said.latestUseful();
        return new Stop(key.city(), key.country(), from.atZone(UTC), to.atZone(UTC));
    }
}
