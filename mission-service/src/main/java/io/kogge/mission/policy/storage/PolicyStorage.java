// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.policy.storage;

import io.kogge.event.aggregate.AggregateType;
import io.kogge.mission.policy.model.PolicyList;
import java.util.List;

/** How policy lines are stored; nothing of them goes on a topic by itself. */
public final class PolicyStorage {
    private PolicyStorage() {}

    /** The type of aggregate. */
    public static AggregateType<PolicyList, Void, PolicyListDocument> type() {
        return new AggregateType<>(
                "policy-line",
                "policy_lines",
                PolicyListDocument.class,
                PolicyListDocument::of,
                PolicyListDocument::toList,
                (list, event) -> List.of(),
                List.of());
    }
}
