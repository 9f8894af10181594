// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.h2.mvstore.MVMap;

/**
 * A collection that looks for an index before it looks at every document, and never hands out the documents it holds.
 *
 * <p>The library uses an index only where the query names exactly its fields, so an update by {@code {_id, version}}
 * would read the whole collection. It also changes stored documents in place, while another connection may be
 * encoding them or a commit writing them; here it gets copies, and what is stored never changes.
 */
final class IndexedCollection extends H2Collection {

    IndexedCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> figures,
            CursorRegistry cursors) {
        super(database, name, options, documents, figures, cursors);
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, Document orderBy, int skip, int limit, int batchSize, Document fields) {
        Optional<Set<Object>> ids = IndexChoice.best(
                        getIndexes().stream().map(OrderedIndex.class::cast), Conditions.of(query))
                .map(IndexChoice::ids);
        return ids.isPresent()
                ? matchDocuments(query, ids.get(), orderBy, skip, limit, batchSize, fields)
                : matchDocuments(query, orderBy, skip, limit, batchSize, fields);
    }

    @Override
    protected QueryResult createQueryResult(List<Document> matched, int batchSize) {
        return super.createQueryResult(
                matched.stream().map(Document::cloneDeeply).toList(), batchSize);
    }

    @Override
    public synchronized int count(Document query, int skip, int limit) {
        return super.count(query, skip, limit);
    }

    @Override
    public synchronized void addIndex(Index<Object> index) {
        super.addIndex(index);
    }

    @Override
    public synchronized void dropIndex(String name) {
        super.dropIndex(name);
    }

    /** Encoding every document once more, for a figure that nobody asks for, is saved. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }
}
