// SPDX-License-Identifier: EUPL-1.2
package io.kogge.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * A zone as a calendar file defines it (VTIMEZONE of RFC 5545, 3.6.5): under the very name that the times carry, by the
 * rules of java.time, which also made the times in pages and texts. Each change of the clocks is written with its date;
 * nothing repeats, so nothing goes on that the rules do not say.
 */
public final class ZoneDefinition {
    /** So that whoever compares local times finds the offset in force even where an entry begins with a change. */
    private static final Duration BEFORE = Duration.ofDays(1);
    /** For who moves the entry in the own calendar. */
    private static final Duration AFTER = Duration.ofDays(366);

    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

    private ZoneDefinition() {}

    /** The zone from the offset in force at the one moment until well after the other. */
    public static VTimeZone of(ZoneId zone, Instant from, Instant to) {
        ZoneRules rules = zone.getRules();
        Instant begin = from.minus(BEFORE);
        Instant end = to.plus(AFTER);
        Stream<ZoneOffsetTransition> changes = Stream.iterate(
                rules.nextTransition(begin),
                change -> change != null && change.getInstant().isBefore(end),
                change -> rules.nextTransition(change.getInstant()));
        return new VTimeZone(
                new PropertyList(List.of(new TzId(zone.getId()))),
                new ComponentList<>(
                        Stream.concat(Stream.of(inForce(rules, begin)), changes.map(change -> since(rules, change)))
                                .toList()));
    }

    private static Observance inForce(ZoneRules rules, Instant moment) {
        ZoneOffset offset = rules.getOffset(moment);
        return observance(rules.isDaylightSavings(moment), LONG_AGO, offset, offset);
    }

    private static Observance since(ZoneRules rules, ZoneOffsetTransition change) {
        return observance(
                rules.isDaylightSavings(change.getInstant()),
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter());
    }

    /** It begins by the clocks as they went before it. */
    private static Observance observance(boolean summer, LocalDateTime since, ZoneOffset before, ZoneOffset after) {
        Observance observance = summer ? new Daylight() : new Standard();
        observance.add(new DtStart<>(since));
        observance.add(new TzOffsetFrom(before));
        observance.add(new TzOffsetTo(after));
        return observance;
    }
}
