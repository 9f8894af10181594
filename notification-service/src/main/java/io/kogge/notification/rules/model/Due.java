// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.model;

import io.kogge.notification.rules.model.TimeOfDay.Whose;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When a rule's message goes out.
 *
 * @param at to everybody; where it depends on where people live, to the first of them
 * @param spread how it depends on where people live; null if it does not
 * @param usefulUntil after this it is not worth sending; null for ever
 */
public record Due(
        Instant at, @Nullable Spread spread, @Nullable Instant usefulUntil) {
    /** Where each day begins first. */
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    /**
     * When it goes out for the so-manieth time, from 0.
     *
     * @param anchor the moment that the rule counts from, on the clock of the place where that is
     */
    public static Due of(Rule rule, ZonedDateTime anchor, int round, OfficeCalendar calendar) {
        Integer useful = rule.useful().days();
        Instant until = useful == null ? null : anchor.plusDays(useful).toInstant();
        long rounds = (long) round * rule.repeat().everyDays();
        return rule.moment().inDays()
                ? onDay(rule, anchor, rounds, calendar, until)
                : exactly(
                        rule,
                        anchor.toInstant()
                                .plus(Duration.ofHours(rule.moment().offset()))
                                .plus(Duration.ofDays(rounds)),
                        null,
                        until);
    }

    private static Due onDay(
            Rule rule, ZonedDateTime anchor, long rounds, OfficeCalendar calendar, @Nullable Instant until) {
        ZoneId zone = rule.time().whose() == Whose.OFFICE ? calendar.zone() : anchor.getZone();
        LocalDate first = rule.moment().date() == null
                ? anchor.withZoneSameInstant(zone)
                        .toLocalDate()
                        .plusDays(rule.moment().offset())
                : Objects.requireNonNull(rule.moment().date());
        LocalDateTime local = calendar.shifted(first.plusDays(rounds), rule.workingDays())
                .atTime(rule.time().at());
        return rule.time().whose() == Whose.PERSON
                ? exactly(rule, local.toInstant(EARLIEST), local, until)
                // a time that clocks skip becomes the one after the gap; of one that comes twice, the first is meant
                : exactly(rule, local.atZone(zone).toInstant(), null, until);
    }

    private static Due exactly(Rule rule, Instant at, @Nullable LocalDateTime local, @Nullable Instant until) {
        Spread spread = local != null || rule.quiet()
                ? new Spread(local, rule.quiet(), rule.workingDays() != WorkingDays.ANY_DAY)
                : null;
        return new Due(at, spread, until);
    }
}
