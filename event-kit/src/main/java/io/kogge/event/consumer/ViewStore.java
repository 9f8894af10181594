// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.mongo.MongoErrors;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.codecs.configuration.CodecRegistry;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** The views in the database: one collection a generation, and a document a view that says which generation serves. */
final class ViewStore {
    private final MongoDatabase database;
    private final MongoCollection<Document> meta;
    private final KnownGenerations known;
    private final ConcurrentMap<Generation, GenerationWriter> writers = new ConcurrentHashMap<>();

    private record Generation(String view, int number) {}

    ViewStore(MongoDatabase database) {
        this.database = database;
        this.meta = database.getCollection("projections");
        this.known = new KnownGenerations(this::read, System::nanoTime);
    }

    /** Makes the first generation where there is none, and indexes. */
    Mono<Void> prepare(View<?> view) {
        return Mono.from(meta.updateOne(
                        eq("_id", view.name()),
                        combine(
                                setOnInsert(Generations.SERVING, Generations.FIRST.serving()),
                                setOnInsert(Generations.LATEST, Generations.FIRST.serving())),
                        new UpdateOptions().upsert(true)))
                // two instances that start at once
                .retryWhen(Retry.max(1).filter(MongoErrors::isDuplicate))
                .then(known.ask(view.name()))
                .flatMap(generations -> index(view, generations.serving()));
    }

    Mono<Void> index(View<?> view, int generation) {
        return Flux.fromIterable(view.indexes())
                .concatMap(fields -> collection(view.name(), generation).createIndex(Indexes.ascending(fields)))
                .then();
    }

    /** Takes over who was erased, as the log forgets its tombstones after a while and a late repeat may follow them. */
    Mono<Void> keepErased(String view, int from, int to) {
        MongoCollection<BsonDocument> next = collection(view, to);
        return Flux.from(collection(view, from).find(eq(ViewWrite.ERASED, true)))
                .concatMap(next::insertOne)
                .then();
    }

    /** As this instance knows it: at most {@link KnownGenerations#VALID} old. */
    Mono<Generations> generations(String view) {
        return known.of(view);
    }

    /** As the database has it now. */
    Mono<Generations> generationsNow(String view) {
        return known.ask(view);
    }

    private Mono<Generations> read(String view) {
        return Mono.from(meta.find(eq("_id", view)).first())
                .map(Generations::read)
                // before the first start has prepared it
                .defaultIfEmpty(Generations.FIRST);
    }

    MongoCollection<BsonDocument> collection(String view, int generation) {
        return database.getCollection("view_" + view + "_" + generation, BsonDocument.class);
    }

    /** The sums that are kept of this generation's documents, if any are. */
    MongoCollection<BsonDocument> sums(String view, int generation) {
        return database.getCollection("sums_" + view + "_" + generation, BsonDocument.class);
    }

    /** The one that writes into this generation. */
    GenerationWriter writer(View<?> view, int generation) {
        return writers.computeIfAbsent(
                new Generation(view.name(), generation),
                key -> new GenerationWriter(view, collection(view.name(), generation)));
    }

    Mono<Void> drop(String view, int generation) {
        return Mono.from(collection(view, generation).drop())
                .then(Mono.from(sums(view, generation).drop()))
                .doOnSuccess(dropped -> writers.remove(new Generation(view, generation)));
    }

    /** Drops every generation that is neither read nor written, and says how many. */
    Mono<Long> dropUnused(String view) {
        String prefix = "view_" + view + "_";
        return generationsNow(view)
                .flatMapMany(generations -> Flux.from(database.listCollectionNames())
                        .filter(name -> name.matches(Pattern.quote(prefix) + "\\d+"))
                        .map(name -> Integer.valueOf(name.substring(prefix.length())))
                        .filter(generation -> !generations.written().contains(generation)))
                .concatMap(generation -> drop(view, generation).thenReturn(generation))
                .count();
    }

    MongoCollection<Document> meta() {
        return meta;
    }

    CodecRegistry codecs() {
        return database.getCodecRegistry();
    }

    /** Applies what the projection makes of these events to every generation that is in use. */
    Mono<Void> apply(ViewWriter<?> writer, List<ReceivedEvent> events) {
        View<?> view = writer.projection().view();
        return generations(view.name()).flatMap(generations -> {
            Collection<ViewWrite> writes = writer.writes(events);
            return Flux.fromIterable(generations.written())
                    .concatMap(generation -> writer(view, generation).write(writes))
                    .then();
        });
    }

    /** The same to this generation. */
    Mono<Void> apply(ViewWriter<?> writer, List<ReceivedEvent> events, int generation) {
        return Mono.defer(() -> writer(writer.projection().view(), generation).write(writer.writes(events)));
    }
}
