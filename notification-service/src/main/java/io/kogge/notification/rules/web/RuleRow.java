// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.web;

import io.kogge.notification.rules.model.EffectiveRule;
import io.kogge.notification.rules.model.Moment;
import io.kogge.notification.rules.model.Rule;
import io.kogge.notification.rules.model.RuleScope;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/**
 * A rule as the list shows it.
 *
 * @param origin where it gets what it says from: a key of the catalogue
 * @param path of its page
 */
public record RuleRow(Rule rule, boolean on, String origin, String path) {
    /** In the order of a mission's life. */
    static final Comparator<RuleRow> BY_TIME = Comparator.comparing(
                    (RuleRow row) -> row.rule().moment().anchor().ordinal())
            .thenComparing(row -> distance(row.rule().moment()))
            .thenComparing(row -> row.rule().time().at())
            .thenComparing(row -> row.rule().name());

    static RuleRow of(EffectiveRule rule, RuleScope scope) {
        return new RuleRow(
                rule.rule(),
                rule.on(),
                origin(rule, scope),
                RulePages.RULES + "/" + scope.key() + "/" + rule.rule().name());
    }

    private static String origin(EffectiveRule rule, RuleScope scope) {
        if (scope.level() == RuleScope.Level.OFFICE) {
            return rule.rule().since().equals(Instant.EPOCH) ? "shipped" : "office";
        }
        if (rule.from().equals(scope)) {
            return "only-here";
        }
        if (rule.decidedIn(scope)) {
            return "changed-here";
        }
        return rule.changed().level() == RuleScope.Level.KIND ? "as-kind" : "as-office";
    }

    private static Duration distance(Moment moment) {
        return moment.inDays() ? Duration.ofDays(moment.offset()) : Duration.ofHours(moment.offset());
    }
}
