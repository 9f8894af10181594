// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static io.kogge.notification.schedule.storage.OccurrenceDocuments.DUE_AT;
import static io.kogge.notification.schedule.storage.OccurrenceDocuments.DUE_DAY;
import static io.kogge.notification.schedule.storage.OccurrenceDocuments.LEVEL;
import static io.kogge.notification.schedule.storage.OccurrenceDocuments.MISSION;
import static io.kogge.notification.schedule.storage.OccurrenceDocuments.STATE;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.schedule.model.Occurrence.State;
import io.kogge.notification.schedule.storage.OccurrenceDocuments.Level;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds occurrences that may be due by the days under which they lie: not every store finds a range by an index. */
final class DueLookup {
    /** With all that tells when a mission's next one is due: no document is read for it. */
    static final Bson INDEX = Indexes.ascending(LEVEL, STATE, DUE_DAY, DUE_AT, MISSION);

    /** The index begins with it. */
    static final Bson EVERY_LEVEL =
            in(LEVEL, Arrays.stream(Level.values()).map(Enum::name).toList());

    private static final Bson PLANNED = eq(STATE, State.PLANNED.name());

    private final MongoCollection<Document> collection;
    private final Mono<Boolean> indexes;
    private final DueDays days;

    /** In this collection, once it has its indexes. */
    DueLookup(MongoCollection<Document> collection, Mono<Boolean> indexes, DueDays days) {
        this.collection = collection;
        this.indexes = indexes;
        this.days = days;
    }

    /** Those that are due by now, the earliest first, so many at most. */
    Flux<Occurrence> until(Instant now, int most) {
        return beginning(now)
                .thenMany(Flux.defer(() -> collection
                        .find(and(EVERY_LEVEL, PLANNED, in(DUE_DAY, days.until(now)), lte(DUE_AT, Date.from(now))))
                        .sort(Sorts.ascending(DUE_AT))
                        .limit(most)))
                .collectList()
                .doOnNext(found -> {
                    if (found.size() < most) {
                        days.lookedThrough(
                                now,
                                found.stream()
                                        .mapToLong(one -> one.getLong(DUE_DAY))
                                        .min()
                                        .orElse(DueDays.day(now)));
                    }
                })
                .flatMapIterable(found -> found)
                .map(OccurrenceDocuments::occurrence);
    }

    /** Where this instance has looked through nothing yet: the first day under which something lies. */
    private Mono<Void> beginning(Instant now) {
        if (!days.unknown()) {
            return Mono.empty();
        }
        return indexes.thenMany(Flux.fromArray(Level.values()))
                .concatMap(level -> collection
                        .find(and(eq(LEVEL, level.name()), PLANNED))
                        .sort(Sorts.ascending(DUE_DAY))
                        .limit(1))
                .map(first -> first.getLong(DUE_DAY))
                .reduce(DueDays.day(now), Math::min)
                .doOnNext(days::begin)
                .then();
    }

    /** When the next one for many people goes out, by mission. */
    Mono<Map<String, Instant>> next() {
        return indexes.thenMany(collection
                        .aggregate(List.of(
                                Aggregates.match(and(eq(LEVEL, Level.MISSION.name()), PLANNED)),
                                Aggregates.group('$' + MISSION, Accumulators.min(DUE_AT, '$' + DUE_AT))))
                        .hint(INDEX))
                .collectMap(
                        next -> next.getString("_id"),
                        next -> next.getDate(DUE_AT).toInstant());
    }
}
