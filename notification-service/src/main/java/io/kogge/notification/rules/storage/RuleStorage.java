// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.storage;

import io.kogge.event.aggregate.AggregateType;
import io.kogge.event.aggregate.AggregateType.Index;
import io.kogge.notification.rules.model.KeptRule;
import java.util.List;

/** How rules are stored; nothing of them goes on a topic. */
public final class RuleStorage {
    /** The collection. */
    public static final String COLLECTION = "rules";

    static final String UNAPPLIED = "state.unapplied";

    private RuleStorage() {}

    /** The type of aggregate. */
    public static AggregateType<KeptRule, Void, KeptRuleDocument> type() {
        return new AggregateType<>(
                "rule",
                COLLECTION,
                KeptRuleDocument.class,
                KeptRuleDocument::of,
                KeptRuleDocument::toRule,
                (rule, event) -> List.of(),
                List.of(Index.on(UNAPPLIED)));
    }
}
