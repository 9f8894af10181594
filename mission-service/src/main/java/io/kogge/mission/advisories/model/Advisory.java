// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.advisories.model;

import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.command.Rejection.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An advisory on a place. It holds until it is lifted, also where its first day is still to come: who plans should know.
 *
 * @param id chosen by who entered it
 * @param advice what it says
 * @param lifted the day from which it holds no longer; null while it holds
 * @param eased where it was of the strictest level and no longer is, the latest last
 */
public record Advisory(String id, Advice advice, @Nullable LocalDate lifted, List<Eased> eased) {
    /** One that was of the strictest level on more places after one another changes no more; none of them is forgotten. */
    private static final int MOST_EASED = 20;

    /** Takes a copy. */
    public Advisory {
        eased = List.copyOf(eased);
    }

    /** A new one. */
    public static Decision<Advisory, AdvisoryChange> give(String id, Advice advice) {
        return told(new Advisory(id, advice, null, List.of()));
    }

    /**
     * It says something else from now on.
     *
     * @param by who changes it
     * @param version that it has so far
     */
    public Decision<Advisory, AdvisoryChange> change(Advice changed, String by, long version) {
        checkInForce();
        if (changed.equals(advice)) {
            return Decision.unchanged(this);
        }
        List<Eased> ended = eased(changed, by, version);
        if (ended.size() > MOST_EASED) {
            throw new Rejection.Conflict("advisory-on-too-many-places");
        }
        return told(new Advisory(id, changed, null, ended));
    }

    /**
     * It holds no longer, since this day.
     *
     * @param by who lifts it
     * @param version that it has so far
     */
    public Decision<Advisory, AdvisoryChange> lift(LocalDate day, LocalDate today, String by, long version) {
        checkInForce();
        if (day.isAfter(today)) {
            throw new Rejection.Invalid(List.of(Fault.of("lifted", "lifted-in-future")));
        }
        if (day.isBefore(advice.since().first())) {
            throw new Rejection.Invalid(List.of(Fault.of("lifted", "lifted-before-since")));
        }
        return told(new Advisory(id, advice, day, eased(null, by, version)));
    }

    /**
     * A colleague agrees that it is no longer of the strictest level where it was: it counts no more, but for missions that this
     * one planned together with all others who ended it.
     */
    public Decision<Advisory, AdvisoryChange> agree(String colleague) {
        if (eased.stream().noneMatch(ended -> !ended.by().contains(colleague))) {
            throw new Rejection.Conflict("nothing-to-agree");
        }
        List<Eased> agreed =
                eased.stream().map(ended -> ended.agreed(colleague)).toList();
        return Decision.unchanged(new Advisory(id, advice, lifted, agreed));
    }

    /** Whether it holds. */
    public boolean inForce() {
        return lifted == null;
    }

    /** Where it is of the strictest level; null where it is nowhere. */
    private @Nullable AdvisedPlace strictest() {
        return inForce() ? strictest(advice) : null;
    }

    private static @Nullable AdvisedPlace strictest(Advice advice) {
        return advice.level() == AdvisoryLevel.UNSAFE ? advice.place() : null;
    }

    private List<Eased> eased(@Nullable Advice next, String by, long version) {
        AdvisedPlace before = strictest();
        AdvisedPlace after = next == null ? null : strictest(next);
        List<Eased> all = new ArrayList<>(eased);
        if (before != null) {
            all.add(new Eased(before, version, Set.of(by)));
        }
        all.removeIf(ended -> after != null && after.holds(ended.place()));
        return all;
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
