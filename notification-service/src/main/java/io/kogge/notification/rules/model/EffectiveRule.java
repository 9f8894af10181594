// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.model;

/**
 * A rule as it holds in a scope.
 *
 * @param on whether it goes out
 * @param from where it came into being
 * @param changed where it was last changed or switched; where it came into being, if nowhere
 */
public record EffectiveRule(Rule rule, boolean on, RuleScope from, RuleScope changed) {

    /** Whether the scope that it is shown for says something about it itself. */
    public boolean decidedIn(RuleScope scope) {
        return changed.equals(scope) && !from.equals(scope);
    }
}
