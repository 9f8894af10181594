// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import java.util.Objects;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistry;

/** Between a view's records and its documents, where the record's {@code id} is the document's {@code _id}. */
public final class ViewCodec<V extends Record> {
    private static final String ID = "id";
    private static final String STORED_ID = "_id";

    private final Codec<V> codec;

    /** Writes and reads what this registry can. */
    public ViewCodec(View<V> view, CodecRegistry registry) {
        this.codec = registry.get(view.type());
    }

    /** The document; a component that is null is not in it. */
    public BsonDocument write(V record) {
        BsonDocument document = new BsonDocument();
        codec.encode(
                new BsonDocumentWriter(document),
                record,
                EncoderContext.builder().build());
        document.put(STORED_ID, Objects.requireNonNull(document.remove(ID), "a document needs an id"));
        return document;
    }

    /** The record; what the document says beside it is left out. */
    public V read(BsonDocument document) {
        BsonDocument renamed = new BsonDocument();
        document.forEach((field, value) -> renamed.put(field.equals(STORED_ID) ? ID : field, value));
        return codec.decode(
                new BsonDocumentReader(renamed), DecoderContext.builder().build());
    }
}
