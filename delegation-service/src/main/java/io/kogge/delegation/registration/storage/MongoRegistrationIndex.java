// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.FindPublisher;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.model.RegistrationState;
import io.kogge.delegation.registration.usecase.RegistrationIndex;
import io.kogge.delegation.registration.usecase.RegistrationPart;
import io.kogge.event.relay.OutboxFields;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds registrations in the collection that their storage keeps. */
public final class MongoRegistrationIndex implements RegistrationIndex {
    /** Where registrations are stored. */
    public static final String COLLECTION = "registrations";

    /** The mark on registrations of which their mission's allocation has yet to hear. */
    static final String UNHEARD_SINCE = "state.unheardSince";

    static final String STATE = "state.state";
    private static final String EXPIRES_AT = "state.expiresAt";
    private static final String STARTED = RegistrationState.STARTED.name();
    private static final List<String> SHOWN = Arrays.stream(RegistrationState.values())
            .filter(state -> state != RegistrationState.REPLACED)
            .map(RegistrationState::name)
            .toList();
    private static final Bson HANDED_IN = Sorts.ascending("state.startedAt", "_id");

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
    public Flux<Registration> list(String missionId, RegistrationPart part, Instant now, long skip, int limit) {
        return registrations(rows.find(those(missionId, part, now))
                .sort(HANDED_IN)
                .skip(Math.toIntExact(skip))
                .limit(limit));
    }

    @Override
    public Mono<Long> count(String missionId, RegistrationPart part, Instant now) {
        return Mono.from(documents.countDocuments(those(missionId, part, now)));
    }

    @Override
    public Flux<Registration> byIds(Collection<String> ids) {
        return ids.isEmpty() ? Flux.empty() : registrations(rows.find(in("_id", ids)));
    }

    private static Bson those(String missionId, RegistrationPart part, Instant now) {
        Bson these = switch (part) {
            case ALL -> in(STATE, SHOWN);
            case UNCONFIRMED -> and(eq(STATE, STARTED), gt(EXPIRES_AT, now));
            case LAPSED ->
                or(eq(STATE, RegistrationState.EXPIRED.name()), and(eq(STATE, STARTED), lte(EXPIRES_AT, now)));
            case WITHDRAWN -> eq(STATE, RegistrationState.WITHDRAWN.name());
            case UNHEARD -> and(eq(STATE, RegistrationState.SUBMITTED.name()), lte(UNHEARD_SINCE, now));
        };
        return and(eq("state.missionId", missionId), these);
    }

    @Override
    public Flux<Registration> ofPerson(String personId) {
        return registrations(rows.find(eq("state.personId", personId)));
    }

    @Override
    public Flux<String> lapsed(Instant by) {
        return ids(and(eq("state.unconfirmed", true), lte(EXPIRES_AT, by)));
    }

    @Override
    public Mono<Void> forget(Instant expiredBefore) {
        return Mono.from(documents.deleteMany(and(
                        in(STATE, RegistrationState.EXPIRED.name(), RegistrationState.REPLACED.name()),
                        lte(EXPIRES_AT, expiredBefore),
                        exists(OutboxFields.PENDING, false))))
                .then();
    }

    private static Flux<Registration> registrations(FindPublisher<Row> found) {
        return Flux.from(found.projection(Projections.include("state")))
                .map(row -> row.state().toRegistration());
    }

    private Flux<String> ids(Bson filter) {
        return Flux.from(documents.find(filter).projection(Projections.include("_id")))
                .map(document -> document.getString("_id"));
    }
}
