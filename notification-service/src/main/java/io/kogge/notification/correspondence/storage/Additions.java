// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.reactivestreams.client.MongoCollection;
import io.kogge.event.mongo.MongoErrors;
import io.kogge.event.mongo.SharedWrites;
import io.kogge.notification.correspondence.model.Delivery;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Adds letters without reading: many by one command, and so those that are added one by one at the same time. */
final class Additions {
    private static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false);
    private static final int RACES = 3;

    private final MongoCollection<BsonDocument> documents;
    private final CorrespondenceWrites writes;
    private final MongoTallies tallies;
    private final SharedWrites<Addition> oneByOne = new SharedWrites<>(this::write);

    private record Addition(Delivery letter, Instant now) {}

    /** The id was taken when it was to be made. */
    private static final class Taken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Taken() {
            super("Taken", null, false, false);
        }
    }

    Additions(MongoCollection<BsonDocument> documents, CorrespondenceWrites writes, MongoTallies tallies) {
        this.documents = documents;
        this.writes = writes;
        this.tallies = tallies;
    }

    /** Gives the ids of those that were there already. */
    Mono<Set<String>> add(List<Delivery> letters, Instant now) {
        return Mono.defer(() -> letters.size() == 1 ? one(letters.get(0), now) : many(letters, now))
                .flatMap(taken -> taken.isEmpty() ? Mono.just(Set.<String>of()) : there(letters, taken))
                // two made the same correspondence at the same moment: now it is there
                .retryWhen(Retry.max(RACES).filter(Taken.class::isInstance));
    }

    private Mono<Set<String>> one(Delivery letter, Instant now) {
        return oneByOne.write(new Addition(letter, now))
                .thenReturn(Set.<String>of())
                .onErrorResume(MongoErrors::isDuplicate, taken -> Mono.just(Set.of(letter.id())));
    }

    private Mono<Set<String>> many(List<Delivery> letters, Instant now) {
        return write(letters.stream().map(letter -> new Addition(letter, now)).toList())
                .flatMap(refused -> refused.values().stream()
                        .filter(error -> !MongoErrors.isDuplicate(error))
                        .findFirst()
                        .map(Mono::<Set<String>>error)
                        .orElseGet(() -> Mono.just(refused.keySet().stream()
                                .map(place -> letters.get(place).id())
                                .collect(Collectors.toSet()))));
    }

    private Mono<Map<Integer, Throwable>> write(List<Addition> added) {
        return tallies.mark(added.stream()
                        .map(each -> each.letter().letter().to().about().key())
                        .collect(Collectors.toSet()))
                .then(Mono.defer(() -> Mono.from(documents.bulkWrite(
                        added.stream()
                                .map(each -> writes.add(each.letter(), each.now()))
                                .toList(),
                        ANY_ORDER))))
                .thenReturn(Map.<Integer, Throwable>of())
                .onErrorResume(
                        MongoBulkWriteException.class,
                        some -> some.getWriteConcernError() == null ? Mono.just(refused(some)) : Mono.error(some));
    }

    static Map<Integer, Throwable> refused(MongoBulkWriteException some) {
        Map<Integer, Throwable> errors = new HashMap<>();
        some.getWriteErrors()
                .forEach(each -> errors.put(
                        each.getIndex(),
                        new MongoWriteException(each, some.getServerAddress(), some.getErrorLabels())));
        return errors;
    }

    /** Of those whose correspondence was there: which are in it. An error where one is not. */
    private Mono<Set<String>> there(List<Delivery> letters, Set<String> taken) {
        Set<String> correspondences = letters.stream()
                .filter(letter -> taken.contains(letter.id()))
                .map(letter -> letter.letter().to().correspondence())
                .collect(Collectors.toSet());
        return Flux.from(documents
                        .find(and(in("_id", correspondences), in(CorrespondenceWrites.LETTER_ID, taken)))
                        .projection(Projections.include(CorrespondenceWrites.LETTER_ID)))
                .flatMapIterable(found -> found.getDocument("state").getArray("letters"))
                .map(BsonValue::asDocument)
                .map(letter -> letter.getString("id").getValue())
                .filter(taken::contains)
                .collect(Collectors.toCollection(HashSet::new))
                .flatMap(found -> found.containsAll(taken) ? Mono.just(found) : Mono.error(Taken::new));
    }
}
