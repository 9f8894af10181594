// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Projections;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.model.RegistrationState;
import io.kogge.delegation.registration.usecase.RegistrationIndex;
import io.kogge.event.relay.OutboxFields;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.function.BiConsumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds registrations in the collection that their storage keeps. */
public final class MongoRegistrationIndex implements RegistrationIndex {
    /** Where registrations are stored. */
    public static final String COLLECTION = "registrations";

    private final MongoCollection<Row> rows;
    private final MongoCollection<Document> documents;

    /** What is read of each document. */
    public record Row(RegistrationDocument state) {}

    /** Reads this database. */
    public MongoRegistrationIndex(MongoDatabase database) {
        this.rows = database.getCollection(COLLECTION, Row.class);
        this.documents = database.getCollection(COLLECTION);
    }

    @Override
    public Mono<String> holderOf(String missionId, String personId) {
        return ids(eq("state.holderKey", RegistrationDocument.holderKey(missionId, personId)))
                .next();
    }

    @Override
    public Flux<Registration> of(String missionId) {
        return find(eq("state.missionId", missionId))
                .filter(registration -> registration.state() != RegistrationState.REPLACED)
                .sort(Comparator.comparing(Registration::startedAt).thenComparing(Registration::id));
    }

    @Override
    public Flux<Registration> ofPerson(String personId) {
        return find(eq("state.personId", personId));
    }

    @Override
    public Flux<Claim> claims(String missionId, BiConsumer<String, Throwable> unreadable) {
        return Flux.from(documents
                        .find(eq("state.missionId", missionId))
                        .projection(Projections.include("state.state", "state.personId", "state.submittedAt")))
                .handle((document, sink) -> {
                    try {
                        sink.next(claim(document));
                    } catch (RuntimeException e) {
                        unreadable.accept(document.getString("_id"), e);
                    }
                });
    }

    private static Claim claim(Document document) {
        Document state = document.get("state", Document.class);
        Date submittedAt = state.getDate("submittedAt");
        return new Claim(
                document.getString("_id"),
                state.getString("personId"),
                RegistrationState.valueOf(state.getString("state")),
                submittedAt == null ? null : submittedAt.toInstant());
    }

    @Override
    public Flux<String> lapsed(Instant by) {
        return ids(and(eq("state.unconfirmed", true), lte("state.expiresAt", by)));
    }

    @Override
    public Mono<Void> forget(Instant expiredBefore) {
        return Mono.from(documents.deleteMany(and(
                        in("state.state", RegistrationState.EXPIRED.name(), RegistrationState.REPLACED.name()),
                        lte("state.expiresAt", expiredBefore),
                        exists(OutboxFields.PENDING, false))))
                .then();
    }

    private Flux<Registration> find(Bson filter) {
        return Flux.from(rows.find(filter).projection(Projections.include("state")))
                .map(row -> row.state().toRegistration());
    }

    private Flux<String> ids(Bson filter) {
        return Flux.from(documents.find(filter).projection(Projections.include("_id")))
                .map(document -> document.getString("_id"));
    }
}
