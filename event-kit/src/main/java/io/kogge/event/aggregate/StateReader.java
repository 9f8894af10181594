// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.aggregate;

import com.mongodb.client.model.Projections;
import com.mongodb.reactivestreams.client.FindPublisher;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;

/**
 * Reads the states of stored aggregates and nothing of what lies around them, for storage that asks in ways of its own: without
 * versions, by a hint, or a part of each state. Where in its document a state lies, the kit alone knows.
 *
 * @param <S> what is read: the stored form, or a record of some of its components under the same names
 */
public final class StateReader<S extends Record> {
    private static final String ID = "_id";

    /** Undecoded until their states are. */
    private final MongoCollection<RawBsonDocument> documents;

    private final Codec<S> codec;
    private final Bson projection;

    private StateReader(MongoDatabase database, String collection, Class<S> shape, List<String> fields) {
        this.documents = database.getCollection(collection, RawBsonDocument.class);
        this.codec = documents.getCodecRegistry().get(shape);
        this.projection = Projections.include(fields);
    }

    /** Reads whole states of this collection. */
    public static <S extends Record> StateReader<S> whole(MongoDatabase database, String collection, Class<S> stored) {
        return new StateReader<>(database, collection, stored, List.of(AggregateDocument.STATE));
    }

    /** Reads of each state what this record has components for. */
    public static <S extends Record> StateReader<S> part(MongoDatabase database, String collection, Class<S> part) {
        return new StateReader<>(
                database,
                collection,
                part,
                Arrays.stream(part.getRecordComponents())
                        .map(RecordComponent::getName)
                        .map(component -> AggregateDocument.STATE + '.' + component)
                        .toList());
    }

    /** Those that match, in no order. */
    public Flux<S> find(Bson filter) {
        return find(filter, found -> found);
    }

    /**
     * Those that match.
     *
     * @param how in which order, how many, and by which index
     */
    public Flux<S> find(Bson filter, UnaryOperator<FindPublisher<RawBsonDocument>> how) {
        return documents(filter, how).map(this::state);
    }

    /**
     * The same where one that cannot be read stops none of the others.
     *
     * @param unreadable hears of each by its id
     */
    public Flux<S> find(
            Bson filter, UnaryOperator<FindPublisher<RawBsonDocument>> how, BiConsumer<String, Throwable> unreadable) {
        return documents(filter, how).handle((document, sink) -> {
            try {
                sink.next(state(document));
            } catch (RuntimeException e) {
                unreadable.accept(id(document), e);
            }
        });
    }

    /** Ids of those that match, in no order. */
    public Flux<String> ids(Bson filter) {
        return Flux.from(documents.find(filter).projection(Projections.include(ID)))
                .map(StateReader::id);
    }

    private Flux<RawBsonDocument> documents(Bson filter, UnaryOperator<FindPublisher<RawBsonDocument>> how) {
        return Flux.from(how.apply(documents.find(filter).projection(projection)));
    }

    private S state(RawBsonDocument document) {
        return codec.decode(
                document.getDocument(AggregateDocument.STATE).asBsonReader(),
                DecoderContext.builder().build());
    }

    private static String id(RawBsonDocument document) {
        return document.getString(ID).getValue();
    }
}
