// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * An index that is not unique: key and id, to id. The library has none and scans, so it is {@link IndexedCollection}
 * that asks this one; to the library's own questions it has no answer.
 */
final class SecondaryIndex extends Index<Object> implements OrderedIndex {
    private final MVMap<KeyValue, Object> ids;

    SecondaryIndex(String name, List<IndexKey> keys, boolean sparse, MVMap<KeyValue, Object> ids) {
        super(name, keys, sparse);
        this.ids = ids;
    }

    @Override
    public List<String> fields() {
        return keys();
    }

    @Override
    public Set<Object> ids(KeyRange range) {
        return range.ids(ids);
    }

    @Override
    public boolean isSparse() {
        return super.isSparse();
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        entries(document, id(document));
    }

    @Override
    public void add(Document document, Object id, MongoCollection<Object> collection) {
        entries(document, id).forEach(entry -> ids.put(entry, id));
    }

    @Override
    public @Nullable Object remove(Document document) {
        Object id = id(document);
        Set<KeyValue> entries = entries(document, id);
        entries.forEach(ids::remove);
        return entries.isEmpty() ? null : id;
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
        checkAdd(after, collection);
    }

    @Override
    public void updateInPlace(Document before, Document after, Object id, MongoCollection<Object> collection) {
        Set<KeyValue> old = entries(before, id);
        Set<KeyValue> fresh = entries(after, id);
        old.stream().filter(entry -> !fresh.contains(entry)).forEach(ids::remove);
        fresh.stream().filter(entry -> !old.contains(entry)).forEach(entry -> ids.put(entry, id));
    }

    @Override
    public @Nullable Object getPosition(Document document) {
        return null;
    }

    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        throw new UnsupportedOperationException("asked by ranges only");
    }

    @Override
    public long getCount() {
        return ids.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {
        ids.clear();
    }

    private Set<KeyValue> entries(Document document, Object id) {
        if (isSparse() && keys().stream().allMatch(key -> isMissing(document, key))) {
            return Set.of();
        }
        Set<KeyValue> keys = getKeyValues(document);
        if (keys.isEmpty()) {
            // an empty array: it is there, but has no element to be found by
            keys = Set.of(new KeyValue(Collections.nCopies(keys().size(), null)));
        }
        return keys.stream()
                .map(key ->
                        new KeyValue(Stream.concat(key.stream(), Stream.of(id)).collect(Collectors.toList())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Object id(Document document) {
        return Missing.ofNullable(document.get("_id"));
    }

    private static boolean isMissing(Document document, String key) {
        return Utils.getSubdocumentValueCollectionAware(document, key) instanceof Missing;
    }
}
