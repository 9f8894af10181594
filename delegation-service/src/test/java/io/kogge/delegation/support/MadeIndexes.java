// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.support;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.AggregateType.Index;
import java.util.List;
import reactor.core.publisher.Flux;

/** Makes the indexes of a collection as the service does at its start. */
public final class MadeIndexes {
    private MadeIndexes() {}

    /** All of these. */
    public static void in(MongoDatabase database, String collection, List<Index> indexes) {
        Flux.fromIterable(indexes)
                .concatMap(each -> database.getCollection(collection)
                        .createIndex(Indexes.ascending(each.fields()), new IndexOptions().unique(each.unique())))
                .blockLast();
    }
}
