// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.preferences.storage;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Sorts.ascending;

import io.kogge.event.aggregate.AggregateType;
import io.kogge.event.aggregate.AggregateType.Index;
import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.notification.preferences.model.Preferences;
import io.kogge.notification.preferences.usecase.KeptPreferences;
import java.time.Instant;
import java.util.List;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;

/** Choices in their collection; nothing of them goes on a topic. */
public final class MongoPreferences implements KeptPreferences {
    /** The collection. */
    public static final String COLLECTION = "preferences";

    private static final String UNAPPLIED = "state.unapplied";
    private static final String RETURN_DAY = "state.returnDay";

    private final SearchableAggregates<Preferences, Void> preferences;

    /** Over the aggregates' own storage. */
    public MongoPreferences(SearchableAggregates<Preferences, Void> preferences) {
        this.preferences = preferences;
    }

    /** The type of aggregate. */
    public static AggregateType<Preferences, Void, PreferencesDocument> type() {
        return new AggregateType<>(
                "preferences",
                COLLECTION,
                PreferencesDocument.class,
                PreferencesDocument::of,
                PreferencesDocument::toPreferences,
                (preferences, event) -> List.of(),
                List.of(Index.on(UNAPPLIED), Index.on(RETURN_DAY, "_id")));
    }

    @Override
    public Flux<Preferences> all() {
        return where(empty());
    }

    @Override
    public Flux<Preferences> unapplied() {
        return where(gt(UNAPPLIED, Instant.EPOCH));
    }

    @Override
    public Flux<Preferences> invitingTo(String returnDay) {
        return where(eq(RETURN_DAY, returnDay));
    }

    private Flux<Preferences> where(Bson filter) {
        return preferences.where(filter, ascending("_id"), 0, MOST).map(Stored::state);
    }
}
