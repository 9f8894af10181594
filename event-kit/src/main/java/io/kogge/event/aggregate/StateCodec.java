// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.aggregate;

import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistry;

/** Between the model's state and BSON, by way of the stored record. */
final class StateCodec<A, D extends Record> {
    private final Codec<D> codec;
    private final Function<A, D> toDocument;
    private final Function<D, A> toState;

    StateCodec(AggregateType<A, ?, D> type, CodecRegistry registry) {
        this.codec = registry.get(type.document());
        this.toDocument = type.toDocument();
        this.toState = type.toState();
    }

    BsonDocument write(A state) {
        BsonDocument document = new BsonDocument();
        codec.encode(
                new BsonDocumentWriter(document),
                toDocument.apply(state),
                EncoderContext.builder().build());
        return document;
    }

    A read(BsonDocument document) {
        return toState.apply(codec.decode(
                new BsonDocumentReader(document), DecoderContext.builder().build()));
    }
}
