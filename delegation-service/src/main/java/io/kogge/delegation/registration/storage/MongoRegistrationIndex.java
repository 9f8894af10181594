// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.storage;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.result.DeleteResult;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.model.RegistrationState;
import io.kogge.delegation.registration.usecase.RegistrationIndex;
import io.kogge.delegation.registration.usecase.RegistrationPart;
import io.kogge.event.aggregate.AggregateType.Index;
import io.kogge.event.aggregate.StateReader;
import io.kogge.event.relay.OutboxFields;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
    private static final String WITHDRAWN_AT = "state.withdrawnAt";
    private static final String STARTED = RegistrationState.STARTED.name();
    private static final List<String> COUNTED =
            List.of(STARTED, RegistrationState.EXPIRED.name(), RegistrationState.WITHDRAWN.name());
    private static final List<String> SHOWN = Arrays.stream(RegistrationState.values())
            .filter(state -> state != RegistrationState.REPLACED)
            .map(RegistrationState::name)
            .toList();
    private static final String MISSION_ID = "state.missionId";
    private static final String PERSON_ID = "state.personId";
    private static final String HOLDER_KEY = "state.holderKey";
    private static final String UNCONFIRMED = "state.unconfirmed";
    private static final String STARTED_AT = "state.startedAt";
    private static final String ID = "_id";
    private static final String COUNT = "count";

    private static final Index OF_MISSION = Index.on(MISSION_ID, STATE, STARTED_AT, ID, EXPIRES_AT);
    private static final Index UNHEARD = Index.on(UNHEARD_SINCE, MISSION_ID, STATE, ID);

    /** What the queries need. */
    public static final List<Index> INDEXES = List.of(
            Index.unique(HOLDER_KEY),
            Index.on(PERSON_ID),
            Index.on(UNCONFIRMED, EXPIRES_AT),
            Index.on(STATE, WITHDRAWN_AT, EXPIRES_AT),
            OF_MISSION,
            UNHEARD);

    private final StateReader<RegistrationDocument> states;
    private final StateReader<TakingPart> takingPart;
    private final MongoCollection<Document> documents;

    /** Who is registered for what. */
    public record TakingPart(String personId, String missionId) {}

    /** Reads this database. */
    public MongoRegistrationIndex(MongoDatabase database) {
        this.states = StateReader.whole(database, COLLECTION, RegistrationDocument.class);
        this.takingPart = StateReader.part(database, COLLECTION, TakingPart.class);
        this.documents = database.getCollection(COLLECTION);
    }

    @Override
    public Mono<String> holderOf(String missionId, String personId) {
        return states.ids(eq(HOLDER_KEY, RegistrationDocument.holderKey(missionId, personId)))
                .next();
    }

    @Override
    public Flux<Registration> list(String missionId, RegistrationPart part, Instant now, long skip, int limit) {
        return states.find(
                        those(missionId, part, now),
                        found -> found.sort(Sorts.ascending(
                                        part == RegistrationPart.UNHEARD ? UNHEARD_SINCE : STARTED_AT, ID))
                                .skip(Math.toIntExact(skip))
                                .limit(limit)
                                .hint(by(part)))
                .map(RegistrationDocument::toRegistration);
    }

    @Override
    public Mono<Long> count(String missionId, RegistrationPart part, Instant now) {
        return Mono.from(documents.countDocuments(those(missionId, part, now), new CountOptions().hint(by(part))));
    }

    @Override
    public Mono<Map<RegistrationPart, Long>> counts(String missionId, Instant now) {
        Document alike = new Document("state", '$' + STATE)
                .append("lapsed", new Document("$lte", List.of('$' + EXPIRES_AT, now)));
        return Flux.from(documents
                        .aggregate(List.of(
                                match(and(eq(MISSION_ID, missionId), in(STATE, COUNTED))),
                                group(alike, sum(COUNT, 1L))))
                        .hint(by(RegistrationPart.ALL)))
                .collect(
                        () -> new EnumMap<>(RegistrationPart.class),
                        (counts, counted) -> counts.merge(
                                part(counted.get(ID, Document.class)),
                                counted.get(COUNT, Number.class).longValue(),
                                Long::sum));
    }

    /**
     * The index that has all a part is told by, so that no document is read to count it or to pass by it. The database
     * chooses by what it tried once, with another mission.
     */
    private static Bson by(RegistrationPart part) {
        return Indexes.ascending((part == RegistrationPart.UNHEARD ? UNHEARD : OF_MISSION).fields());
    }

    private static RegistrationPart part(Document alike) {
        return switch (RegistrationState.valueOf(alike.getString("state"))) {
            case WITHDRAWN -> RegistrationPart.WITHDRAWN;
            case STARTED -> alike.getBoolean("lapsed") ? RegistrationPart.LAPSED : RegistrationPart.UNCONFIRMED;
            case EXPIRED -> RegistrationPart.LAPSED;
            case SUBMITTED, REPLACED -> throw new IllegalStateException("not asked for");
        };
    }

    @Override
    public Flux<Registration> byIds(Collection<String> ids) {
        return ids.isEmpty() ? Flux.empty() : registrations(in(ID, ids));
    }

    private static Bson those(String missionId, RegistrationPart part, Instant now) {
        Bson these = switch (part) {
            case ALL -> in(STATE, SHOWN);
            case UNCONFIRMED -> and(eq(STATE, STARTED), gt(EXPIRES_AT, now));
            // whatever has expired has reached the moment, so one bound holds for both, in the order of the index
            case LAPSED -> and(in(STATE, STARTED, RegistrationState.EXPIRED.name()), lte(EXPIRES_AT, now));
            case WITHDRAWN -> eq(STATE, RegistrationState.WITHDRAWN.name());
            case UNHEARD -> and(eq(STATE, RegistrationState.SUBMITTED.name()), lte(UNHEARD_SINCE, now));
        };
        return and(eq(MISSION_ID, missionId), these);
    }

    @Override
    public Flux<Registration> ofPerson(String personId) {
        return registrations(eq(PERSON_ID, personId));
    }

    @Override
    public Mono<Map<String, Collection<String>>> missionsOf(Collection<String> personIds) {
        return takingPart
                .find(and(in(PERSON_ID, personIds), in(STATE, STARTED, RegistrationState.SUBMITTED.name())))
                .collectMultimap(TakingPart::personId, TakingPart::missionId);
    }

    @Override
    public Flux<String> lapsed(Instant by) {
        return states.ids(and(eq(UNCONFIRMED, true), lte(EXPIRES_AT, by)));
    }

    @Override
    public Mono<Long> forgetLapsed(Instant expiredBefore) {
        return forget(RegistrationState.EXPIRED, neverWithdrawn(expiredBefore));
    }

    @Override
    public Mono<Long> forgetReplaced(Instant expiredBefore) {
        return forget(RegistrationState.REPLACED, neverWithdrawn(expiredBefore));
    }

    /** The first half says what is so of each of them, and lets the index find the second. */
    private static Bson neverWithdrawn(Instant expiredBefore) {
        return and(eq(WITHDRAWN_AT, null), lte(EXPIRES_AT, expiredBefore));
    }

    @Override
    public Mono<Long> forgetWithdrawn(Instant withdrawnBefore) {
        return forget(
                RegistrationState.WITHDRAWN, and(lte(WITHDRAWN_AT, withdrawnBefore), exists(UNHEARD_SINCE, false)));
    }

    private Mono<Long> forget(RegistrationState state, Bson due) {
        return Mono.from(documents.deleteMany(and(eq(STATE, state.name()), due, exists(OutboxFields.PENDING, false))))
                .map(DeleteResult::getDeletedCount);
    }

    private Flux<Registration> registrations(Bson filter) {
        return states.find(filter).map(RegistrationDocument::toRegistration);
    }
}
