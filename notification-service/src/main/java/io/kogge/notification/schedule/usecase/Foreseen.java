// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import io.kogge.notification.rules.usecase.Consequences;
import io.kogge.notification.rules.usecase.Consequences.Part;
import io.kogge.notification.schedule.model.DueOccurrences;
import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.schedule.model.Occurrence.State;
import io.kogge.notification.schedule.model.Occurrence.Task;
import io.kogge.notification.schedule.model.Plan;
import io.kogge.notification.schedule.model.Plan.Planned;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** Says in numbers what a plan changes. */
final class Foreseen {
    private Foreseen() {}

    /** @param people to how many one goes */
    static Consequences of(Plan plan, Instant now, ToLongFunction<Occurrence> people) {
        DueOccurrences atOnce = new DueOccurrences(plan.planned().stream()
                .map(Planned::wanted)
                .filter(one -> due(one, now))
                .toList());
        Predicate<Planned> due = one -> due(one.wanted(), now);
        Predicate<Planned> sent =
                due.and(one -> atOnce.dropReason(one.wanted(), now).isEmpty());
        Predicate<Planned> known = one -> one.before() != null;
        Predicate<Planned> otherTime = one -> {
            Occurrence before = one.before();
            return before != null && !before.timing().equals(one.wanted().timing());
        };
        Predicate<Planned> later = due.negate();
        return new Consequences(
                sum(plan, later.and(known).and(otherTime), people),
                sum(plan, later.and(known).and(otherTime.negate()), people),
                plan.dropped().stream()
                        .filter(one -> one.occurrence().task() == Task.WRITE)
                        .map(one -> new Part(1, people.applyAsLong(one.occurrence())))
                        .reduce(Part.NONE, Part::plus),
                sum(plan, later.and(known.negate()), people),
                sum(plan, sent, people));
    }

    private static boolean due(Occurrence one, Instant now) {
        return one.state() == State.PLANNED && !one.dueAt().isAfter(now);
    }

    private static Part sum(Plan plan, Predicate<Planned> these, ToLongFunction<Occurrence> people) {
        return plan.planned().stream()
                .filter(one -> one.wanted().task() == Task.WRITE && one.wanted().state() != State.DROPPED)
                .filter(these)
                .map(one -> new Part(1, people.applyAsLong(one.wanted())))
                .reduce(Part.NONE, Part::plus);
    }
}
