// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.news.storage;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.mongo.MongoErrors;
import io.kogge.mission.news.model.ArrivalMark;
import io.kogge.mission.news.usecase.ArrivalMarks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Marks in a collection of their own, by their days. */
public final class MongoArrivalMarks implements ArrivalMarks {
    /** Its collection. */
    public static final String COLLECTION = "arrival_marks";

    private static final String DAY = "_id";

    private final MongoCollection<MarkDocument> marks;

    /** Keeps them in this database. */
    public MongoArrivalMarks(MongoDatabase database) {
        this.marks = database.getCollection(COLLECTION, MarkDocument.class);
    }

    /**
     * As it is stored.
     *
     * @param day ISO 8601 date
     */
    public record MarkDocument(@BsonId String day, Instant at, List<Part> missions) {
        /** One mission; the count is missing where nobody had said. */
        public record Part(String missionId, @Nullable Integer count) {}

        static MarkDocument of(ArrivalMark mark) {
            return new MarkDocument(
                    mark.day().toString(),
                    mark.at(),
                    mark.missions().stream()
                            .map(arrived -> new Part(arrived.missionId(), arrived.count()))
                            .toList());
        }

        ArrivalMark toMark() {
            return new ArrivalMark(
                    LocalDate.parse(day),
                    at,
                    missions.stream()
                            .map(part -> new ArrivalMark.Arrived(part.missionId(), part.count()))
                            .toList());
        }
    }

    @Override
    public Mono<ArrivalMark> of(LocalDate day) {
        return first(lte(DAY, day.toString()), descending(DAY))
                .switchIfEmpty(Mono.defer(() -> first(empty(), ascending(DAY))));
    }

    @Override
    public Mono<Boolean> has(LocalDate day) {
        return Mono.from(marks.countDocuments(eq(DAY, day.toString()))).map(found -> found > 0);
    }

    @Override
    public Mono<Void> keep(ArrivalMark mark) {
        return Mono.from(marks.insertOne(MarkDocument.of(mark)))
                .then()
                .onErrorResume(MongoErrors::isDuplicate, taken -> Mono.empty());
    }

    @Override
    public Mono<Void> forgetBefore(LocalDate day) {
        return Mono.from(marks.deleteMany(lt(DAY, day.toString()))).then();
    }

    private Mono<ArrivalMark> first(Bson filter, Bson sort) {
        return Flux.from(marks.find(filter).sort(sort).limit(1)).next().map(MarkDocument::toMark);
    }
}
