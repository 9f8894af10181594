// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.advisories.model;

import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.command.Rejection.Fault;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An advisory on a place. It holds until it is lifted, also where its first day is still to come: who plans should know.
 *
 * @param id chosen by who entered it
 * @param advice what it says
 * @param lifted the day from which it holds no longer; null while it holds
 */
public record Advisory(String id, Advice advice, @Nullable LocalDate lifted) {
    /** A new one. */
    public static Decision<Advisory, AdvisoryChange> give(String id, Advice advice) {
        return told(new Advisory(id, advice, null));
    }

    /** It says something else from now on. */
    public Decision<Advisory, AdvisoryChange> change(Advice changed) {
        checkInForce();
        return changed.equals(advice) ? Decision.unchanged(this) : told(new Advisory(id, changed, null));
    }

    /** It holds no longer, since this day. */
    public Decision<Advisory, AdvisoryChange> lift(LocalDate day, LocalDate today) {
        checkInForce();
        if (day.isAfter(today)) {
            throw new Rejection.Invalid(List.of(Fault.of("lifted", "lifted-in-future")));
        }
        if (day.isBefore(advice.since().first())) {
            throw new Rejection.Invalid(List.of(Fault.of("lifted", "lifted-before-since")));
        }
        return told(new Advisory(id, advice, day));
    }

    /** Whether it holds. */
    public boolean inForce() {
        return lifted == null;
    }

    private void checkInForce() {
        if (!inForce()) {
            throw new Rejection.Conflict("advisory-lifted");
        }
    }

    private static Decision<Advisory, AdvisoryChange> told(Advisory now) {
        return Decision.of(now, new AdvisoryChange(now));
    }
}
