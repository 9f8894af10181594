// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.held.storage;

import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.model.Sorts;
import io.kogge.delegation.held.model.HeldCount;
import io.kogge.delegation.held.model.HeldCounted;
import io.kogge.delegation.held.usecase.ToldHeld;
import io.kogge.event.aggregate.AggregateType;
import io.kogge.event.aggregate.AggregateType.Index;
import io.kogge.event.aggregate.Outgoing;
import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.event.aggregate.Stored;
import java.util.List;
import java.util.function.Function;
import reactor.core.publisher.Flux;

/** What was told of held forms: a document for each mission for which some ever were. */
public final class HeldCountStorage implements ToldHeld {
    /** The collection. */
    public static final String COLLECTION = "heldCounts";

    private static final String COUNT = "state.count";
    /** Far more missions than can be flooded at once. */
    private static final int MOST = 1_000;

    private final SearchableAggregates<HeldCount, HeldCounted> counts;

    /** Reads these. */
    public HeldCountStorage(SearchableAggregates<HeldCount, HeldCounted> counts) {
        this.counts = counts;
    }

    /** The type of aggregate; what goes on the topics is not storage's business. */
    public static AggregateType<HeldCount, HeldCounted, HeldCountDocument> type(
            Function<HeldCounted, List<Outgoing>> events) {
        return new AggregateType<>(
                "held-count",
                COLLECTION,
                HeldCountDocument.class,
                HeldCountDocument::of,
                HeldCountDocument::toCount,
                (count, counted) -> events.apply(counted),
                List.of(Index.on(COUNT)));
    }

    @Override
    public Flux<HeldCount> open() {
        return counts.where(gt(COUNT, 0L), Sorts.ascending(COUNT), 0, MOST).map(Stored::state);
    }
}
