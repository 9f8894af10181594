// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.storage;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.mission.imports.usecase.KnownLists;
import java.util.Comparator;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lists that were read before, in their collection. */
public final class MongoKnownLists implements KnownLists {
    /** Where they lie. */
    static final String COLLECTION = "import_mappings";

    private final MongoCollection<KnownListDocument> lists;

    /** Over this service's database. */
    public MongoKnownLists(MongoDatabase database) {
        this.lists = database.getCollection(COLLECTION, KnownListDocument.class);
    }

    @Override
    public Mono<KnownList> find(List<String> headings) {
        return Flux.from(lists.find(in("_id", headings)))
                .map(KnownListDocument::toList)
                .sort(Comparator.comparingInt(known -> headings.indexOf(known.headings())))
                .next();
    }

    @Override
    public Mono<Void> remember(KnownList list) {
        KnownListDocument document = KnownListDocument.of(list);
        return Mono.from(lists.replaceOne(eq("_id", document.id()), document, new ReplaceOptions().upsert(true)))
                .then();
    }
}
