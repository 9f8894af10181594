// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.model;

import io.kogge.kernel.command.Decision;
import io.kogge.notification.message.model.MessageKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What staff decided about a rule in one scope.
 *
 * @param changes what it says otherwise than the rule that it inherits from; all, if it inherits from none
 * @param position whether it is switched on or off here, or as it is inherited
 * @param changedAt when staff changed it last
 * @param unapplied the change that the missions still have to be brought in line with; null if there is none
 */
public record KeptRule(
        RuleScope scope,
        String name,
        MessageKind message,
        Changes changes,
        Position position,
        Instant changedAt,
        @Nullable Instant unapplied) {

    /** Whether it goes out. */
    public enum Position {
        INHERITED,
        ON,
        OFF
    }

    /** One that says nothing yet. */
    public static KeptRule untouched(RuleScope scope, String name, MessageKind message) {
        return new KeptRule(scope, name, message, Changes.NONE, Position.INHERITED, Instant.EPOCH, null);
    }

    /** The id that it is kept under. */
    public String id() {
        return idOf(scope, name);
    }

    /** The id that a rule of this name is kept under. */
    public static String idOf(RuleScope scope, String name) {
        return scope.key() + ':' + name;
    }

    /** Says this from now on. */
    public Decision<KeptRule, Void> change(Changes wanted, Position wish, Instant now) {
        return wanted.equals(changes) && wish == position
                ? Decision.unchanged(this)
                : Decision.of(new KeptRule(scope, name, message, wanted, wish, now, now));
    }

    /** The missions are in line with the change of this moment; a later one they are not. */
    public Decision<KeptRule, Void> applied(Instant change) {
        return change.equals(unapplied)
                ? Decision.of(new KeptRule(scope, name, message, changes, position, changedAt, null))
                : Decision.unchanged(this);
    }
}
