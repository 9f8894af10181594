// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.advisories.storage;

import io.kogge.event.aggregate.AggregateType;
import io.kogge.event.aggregate.AggregateType.Index;
import io.kogge.event.aggregate.Outgoing;
import io.kogge.mission.advisories.model.Advisory;
import io.kogge.mission.advisories.model.AdvisoryChange;
import java.util.List;
import java.util.function.Function;

/** How advisories are stored. */
public final class AdvisoryStorage {
    static final String COLLECTION = "advisories";
    static final String RANK = "state.rank";
    static final String COUNTRY = "state.country";
    static final String SINCE = "state.since";
    static final String NAMES = "state.names";
    static final String EASED_IN = "state.easedIn";

    private AdvisoryStorage() {}

    /** The type of aggregate; what goes on the topics is not storage's business. */
    public static AggregateType<Advisory, AdvisoryChange, AdvisoryDocument> type(
            Function<AdvisoryChange, List<Outgoing>> events) {
        return new AggregateType<>(
                "advisory",
                COLLECTION,
                AdvisoryDocument.class,
                AdvisoryDocument::of,
                AdvisoryDocument::toAdvisory,
                (advisory, change) -> events.apply(change),
                List.of(Index.on(RANK, COUNTRY, "_id"), Index.on(COUNTRY, RANK), Index.on(NAMES), Index.on(EASED_IN)));
    }
}
