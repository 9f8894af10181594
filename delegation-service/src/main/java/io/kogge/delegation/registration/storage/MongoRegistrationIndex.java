// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Projections;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.model.RegistrationState;
import io.kogge.delegation.registration.usecase.RegistrationIndex;
import java.time.Instant;
import java.util.Comparator;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds registrations in the collection that their storage keeps. */
public final class MongoRegistrationIndex implements RegistrationIndex {
    /** Where registrations are stored. */
    public static final String COLLECTION = "registrations";

    private final MongoCollection<Row> rows;
    private final MongoCollection<Document> ids;

    /** What is read of each document. */
    public record Row(RegistrationDocument state) {}

    /** Reads this database. */
    public MongoRegistrationIndex(MongoDatabase database) {
        this.rows = database.getCollection(COLLECTION, Row.class);
        this.ids = database.getCollection(COLLECTION);
    }

    @Override
    public Mono<String> holderOf(String missionId, String comparedEmail) {
        return ids(eq("state.addressKey", RegistrationDocument.addressKey(missionId, comparedEmail)), 1)
                .next();
    }

    @Override
    public Flux<Registration> of(String missionId) {
        return Flux.from(rows.find(eq("state.missionId", missionId)).projection(Projections.include("state")))
                .map(row -> row.state().toRegistration())
                .filter(registration -> registration.state() != RegistrationState.DUPLICATE)
                .sort(Comparator.comparing(Registration::startedAt).thenComparing(Registration::id));
    }

    @Override
    public Flux<String> lapsed(Instant by, int limit) {
        return ids(and(eq("state.state", RegistrationState.STARTED.name()), lte("state.expiresAt", by)), limit);
    }

    private Flux<String> ids(Bson filter, int limit) {
        return Flux.from(ids.find(filter).projection(Projections.include("_id")).limit(limit))
                .map(document -> document.getString("_id"));
    }
}
