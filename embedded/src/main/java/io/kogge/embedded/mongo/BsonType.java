// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mongo;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * How the store keeps a type: as a BSON document, in MongoDB's order of values.
 *
 * @param <T> documents, single values (ids), or the keys of an index
 */
final class BsonType<T> extends BasicDataType<T> {
    private static final Comparator<Object> BY_VALUE = ValueComparator.ascWithoutListHandling();
    private static final int OVERHEAD = 32;

    static final BsonType<Document> DOCUMENTS = new BsonType<>(Document[]::new, BY_VALUE, d -> d, d -> d);
    static final BsonType<Object> VALUES = new BsonType<>(
            Object[]::new, BY_VALUE, value -> new Document("v", value), d -> Missing.ofNullable(d.get("v")));
    static final BsonType<KeyValue> KEYS =
            new BsonType<>(KeyValue[]::new, BsonType::compareKeys, BsonType::fromKey, d -> new KeyValue(d.values()));

    private final IntFunction<T[]> array;
    private final Comparator<? super T> order;
    private final Function<T, Document> toDocument;
    private final Function<Document, T> fromDocument;

    private BsonType(
            IntFunction<T[]> array,
            Comparator<? super T> order,
            Function<T, Document> toDocument,
            Function<Document, T> fromDocument) {
        this.array = array;
        this.order = order;
        this.toDocument = toDocument;
        this.fromDocument = fromDocument;
    }

    @Override
    public int compare(T a, T b) {
        return order.compare(a, b);
    }

    @Override
    public int getMemory(T value) {
        return memory(toDocument.apply(value));
    }

    @Override
    public void write(WriteBuffer out, T value) {
        ByteBuf bytes = Unpooled.buffer();
        BsonEncoder.encodeDocument(toDocument.apply(value), bytes);
        out.put(bytes.nioBuffer());
    }

    @Override
    public T read(ByteBuffer in) {
        ByteBuf bytes = Unpooled.wrappedBuffer(in);
        Document document = BsonDecoder.decodeBson(bytes);
        in.position(in.position() + bytes.readerIndex());
        return fromDocument.apply(document);
    }

    @Override
    public T[] createStorage(int size) {
        return array.apply(size);
    }

    /** A key sorts behind the shorter one that it starts with, so a search for that finds the first of its kind. */
    private static int compareKeys(KeyValue a, KeyValue b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = BY_VALUE.compare(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    private static Document fromKey(KeyValue key) {
        Document document = new Document();
        for (int i = 0; i < key.size(); i++) {
            document.put(Integer.toString(i), key.get(i));
        }
        return document;
    }

    private static int memory(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .mapToInt(entry -> OVERHEAD + memory(entry.getKey()) + memory(entry.getValue()))
                    .sum();
        } else if (value instanceof Collection<?> values) {
            return values.stream().mapToInt(each -> OVERHEAD + memory(each)).sum();
        } else if (value instanceof String text) {
            return OVERHEAD + text.length();
        }
        return OVERHEAD;
    }
}
