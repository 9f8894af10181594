// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.storage;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Sorts.ascending;

import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.notification.rules.model.KeptRule;
import io.kogge.notification.rules.usecase.KeptRules;
import java.time.Instant;
import reactor.core.publisher.Flux;

/** Rules in their collection. */
public final class MongoKeptRules implements KeptRules {
    private final SearchableAggregates<KeptRule, Void> rules;

    /** Over the aggregates' own storage. */
    public MongoKeptRules(SearchableAggregates<KeptRule, Void> rules) {
        this.rules = rules;
    }

    @Override
    public Flux<Stored<KeptRule>> all() {
        return rules.where(empty(), ascending("_id"), 0, MOST);
    }

    @Override
    public Flux<Stored<KeptRule>> unapplied() {
        return rules.where(gt(RuleStorage.UNAPPLIED, Instant.EPOCH), ascending("_id"), 0, MOST);
    }
}
