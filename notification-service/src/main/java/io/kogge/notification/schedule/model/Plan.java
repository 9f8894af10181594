// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.model;

import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.rules.model.Rule;
import io.kogge.notification.schedule.model.Occurrence.DropReason;
import io.kogge.notification.schedule.model.Occurrence.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What has to be done so that what is planned is what is wanted. What has begun stays.
 *
 * @param planned to be planned, or planned otherwise
 * @param dropped not wanted any more
 */
public record Plan(List<Planned> planned, List<Dropped> dropped) {

    /** One to plan; {@code before} is how it is planned now, or null if it is not. */
    public record Planned(Occurrence wanted, @Nullable Occurrence before) {}

    /** One to drop, and why. */
    public record Dropped(Occurrence occurrence, DropReason reason) {}

    /**
     * Compares what is stored with what the rules want.
     *
     * @param stored all that is stored of the mission or person, parts too
     */
    public static Plan of(
            Mission mission, List<Rule> rules, List<Occurrence> stored, List<Occurrence> wanted, Instant now) {
        List<Occurrence> useful =
                wanted.stream().filter(one -> !reminds(one, mission, now)).toList();
        Map<String, Occurrence> byId = stored.stream().collect(Collectors.toMap(Occurrence::id, Function.identity()));
        Set<String> keep = useful.stream().map(Occurrence::id).collect(Collectors.toCollection(HashSet::new));
        List<Planned> planned = new ArrayList<>();
        for (Occurrence one : useful) {
            Occurrence before = byId.get(one.id());
            if (before == null || (before.state() == State.DROPPED && revivable(before))) {
                planned.add(new Planned(asDecided(one, stored), null));
            } else if (before.pending() && !before.equals(one.in(before.state(), null))) {
                planned.add(new Planned(one.in(before.state(), null), before));
            }
        }
        List<Dropped> dropped = stored.stream()
                .filter(Occurrence::pending)
                // what staff wrote follows from no rule
                .filter(one -> !one.template().toChosen())
                .filter(one -> !keep.contains(whole(one)))
                .map(one -> new Dropped(one, why(one, mission, rules, wanted)))
                .toList();
        return new Plan(List.copyOf(planned), dropped);
    }

    /** What staff decided on it at the dates before holds at the new ones. */
    private static Occurrence asDecided(Occurrence fresh, List<Occurrence> stored) {
        List<Occurrence> decided = stored.stream()
                .filter(other -> other.sameRound(fresh))
                .filter(other -> other.pending() || other.leftOut())
                .toList();
        if (decided.stream().anyMatch(other -> other.state() == State.HELD)) {
            return fresh.in(State.HELD, null);
        }
        return !decided.isEmpty() && decided.stream().allMatch(Occurrence::leftOut)
                ? fresh.in(State.DROPPED, DropReason.LEFT_OUT)
                : fresh;
    }

    private static boolean reminds(Occurrence one, Mission mission, Instant now) {
        return one.template() == MessageKind.REMINDER && mission.begun(now);
    }

    private static boolean revivable(Occurrence before) {
        DropReason reason = before.reason();
        return reason != null && reason.revivable();
    }

    private static String whole(Occurrence one) {
        String parent = one.reach().parent();
        return parent == null ? one.id() : parent;
    }

    private static DropReason why(Occurrence one, Mission mission, List<Rule> rules, List<Occurrence> wanted) {
        if (mission.cancelled()) {
            return DropReason.MISSION_CANCELLED;
        }
        if (wanted.stream().anyMatch(other -> other.id().equals(whole(one)))) {
            return DropReason.MISSION_STARTED;
        }
        if (rules.stream().noneMatch(rule -> rule.name().equals(one.rule()))) {
            return DropReason.RULE_OFF;
        }
        boolean sameMoment = wanted.stream()
                .anyMatch(other ->
                        other.rule().equals(one.rule()) && other.anchor().equals(one.anchor()));
        boolean stays = one.anchor().equals(mission.start().toInstant())
                || one.anchor().equals(mission.end().toInstant());
        return sameMoment || stays || !one.timing().bound() ? DropReason.RULE_CHANGED : DropReason.MISSION_MOVED;
    }
}
