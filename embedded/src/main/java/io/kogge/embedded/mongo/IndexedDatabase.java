// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.StringDataType;

/**
 * A database over maps of one store: per collection one of documents by id and one of figures, per index one. Unlike the
 * library's own it keeps BSON instead of Java serialization, and has secondary indexes.
 */
final class IndexedDatabase extends AbstractSynchronizedMongoDatabase<Object> {
    /** The backend finds its databases by this prefix. */
    private static final String DOCUMENTS = "databases.";

    private static final String FIGURES = "meta.";
    private static final String INDEXES = "indexes.";

    private final MVStore store;

    IndexedDatabase(String name, MVStore store, CursorRegistry cursors) {
        super(name, cursors);
        this.store = store;
        initializeNamespacesAndIndexes();
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String collection, CollectionOptions options) {
        MVMap<Object, Document> documents = map(DOCUMENTS + namespace(collection), BsonType.VALUES, BsonType.DOCUMENTS);
        MVMap<String, Object> figures = map(FIGURES + namespace(collection), StringDataType.INSTANCE, BsonType.VALUES);
        return new IndexedCollection(this, collection, options, documents, figures, cursorRegistry);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new UniqueIndex(name, keys, sparse, map(indexMap(collection, name), BsonType.KEYS, BsonType.VALUES));
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new SecondaryIndex(name, keys, sparse, map(indexMap(collection, name), BsonType.KEYS, BsonType.VALUES));
    }

    @Override
    protected void dropIndex(MongoCollection<Object> collection, String name) {
        super.dropIndex(collection, name);
        store.removeMap(indexMap(collection.getCollectionName(), name));
    }

    @Override
    public void dropCollection(String collection, Oplog oplog) {
        super.dropCollection(collection, oplog);
        store.removeMap(DOCUMENTS + namespace(collection));
        store.removeMap(FIGURES + namespace(collection));
    }

    @Override
    public void drop(Oplog oplog) {
        super.drop(oplog);
        String own = getDatabaseName() + ".";
        store.getMapNames().stream()
                .filter(map -> map.startsWith(DOCUMENTS + own)
                        || map.startsWith(FIGURES + own)
                        || map.startsWith(INDEXES + own))
                .toList()
                .forEach(store::removeMap);
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String name) {
        throw new UnsupportedOperationException("renaming a collection is not part of the portable dialect");
    }

    @Override
    protected long getStorageSize() {
        return store.getFileStore().size();
    }

    @Override
    protected long getFileSize() {
        return getStorageSize();
    }

    private <K, V> MVMap<K, V> map(String name, DataType<? super K> keys, DataType<? super V> values) {
        return store.openMap(name, new MVMap.Builder<K, V>().keyType(keys).valueType(values));
    }

    private String namespace(String collection) {
        return getDatabaseName() + "." + collection;
    }

    private String indexMap(String collection, String index) {
        return INDEXES + namespace(collection) + "." + index;
    }
}
