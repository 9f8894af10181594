// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.model;

import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.message.model.MessageKind;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a rule says otherwise than the one it inherits from; null where it says the same. */
public record Changes(
        @Nullable Moment moment,
        @Nullable TimeOfDay time,
        @Nullable WorkingDays workingDays,
        @Nullable Boolean quiet,
        @Nullable Audience audience,
        @Nullable LateJoiners lateJoiners,
        @Nullable Useful useful,
        @Nullable Repeat repeat) {
    /** All is as it is inherited. */
    public static final Changes NONE = new Changes(null, null, null, null, null, null, null, null);

    /** All that this rule says: it inherits from none. */
    public static Changes all(Rule rule) {
        return new Changes(
                rule.moment(),
                rule.time(),
                rule.workingDays(),
                rule.quiet(),
                rule.audience(),
                rule.lateJoiners(),
                rule.useful(),
                rule.repeat());
    }

    /** What the wanted rule says otherwise than the inherited one. */
    public static Changes between(Rule inherited, Rule wanted) {
        return new Changes(
                other(inherited.moment(), wanted.moment()),
                other(inherited.time(), wanted.time()),
                other(inherited.workingDays(), wanted.workingDays()),
                other(inherited.quiet(), wanted.quiet()),
                other(inherited.audience(), wanted.audience()),
                other(inherited.lateJoiners(), wanted.lateJoiners()),
                other(inherited.useful(), wanted.useful()),
                other(inherited.repeat(), wanted.repeat()));
    }

    /** Whether nothing is otherwise. */
    public boolean none() {
        return equals(NONE);
    }

    /** The inherited rule with these changes. */
    public Rule over(Rule inherited) {
        return new Rule(
                inherited.name(),
                inherited.message(),
                moment == null ? inherited.moment() : moment,
                time == null ? inherited.time() : time,
                workingDays == null ? inherited.workingDays() : workingDays,
                quiet == null ? inherited.quiet() : quiet,
                audience == null ? inherited.audience() : audience,
                lateJoiners == null ? inherited.lateJoiners() : lateJoiners,
                useful == null ? inherited.useful() : useful,
                repeat == null ? inherited.repeat() : repeat,
                inherited.since());
    }

    /** A rule that says all of this itself; throws NullPointerException where it leaves something to another. */
    Rule alone(String name, MessageKind message) {
        return new Rule(
                name,
                message,
                Objects.requireNonNull(moment),
                Objects.requireNonNull(time),
                Objects.requireNonNull(workingDays),
                Objects.requireNonNull(quiet),
                Objects.requireNonNull(audience),
                Objects.requireNonNull(lateJoiners),
                Objects.requireNonNull(useful),
                Objects.requireNonNull(repeat),
                Instant.EPOCH);
    }

    /** Whether a rule could be made of it without one to inherit from. */
    boolean complete() {
        return moment != null
                && time != null
                && workingDays != null
                && quiet != null
                && audience != null
                && lateJoiners != null
                && useful != null
                && repeat != null;
    }

    private static <T> @Nullable T other(T inherited, T wanted) {
        return inherited.equals(wanted) ? null : wanted;
    }
}
