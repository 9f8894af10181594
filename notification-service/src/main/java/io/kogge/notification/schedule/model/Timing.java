// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.model;

import io.kogge.notification.rules.model.Due;
import io.kogge.notification.rules.model.Spread;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When an occurrence goes out.
 *
 * @param anchor moment that it is about
 * @param bound whether it is out of date once the mission's dates are others
 * @param round the so-manieth time that its rule has it go out, from 0
 * @param dueAt to everybody; where it depends on where people live, to the first of them
 * @param spread how it depends on where people live; null if it does not
 * @param usefulUntil after this it is not worth sending; null for ever
 */
public record Timing(
        Instant anchor,
        boolean bound,
        int round,
        Instant dueAt,
        @Nullable Spread spread,
        @Nullable Instant usefulUntil) {

    static Timing of(Instant anchor, boolean bound, int round, Due due) {
        return new Timing(anchor, bound, round, due.at(), due.spread(), due.usefulUntil());
    }

    Timing at(Instant moment) {
        return new Timing(anchor, bound, round, moment, spread, usefulUntil);
    }
}
