// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.people.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.result.DeleteResult;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.delegation.people.model.Person;
import io.kogge.delegation.people.model.PersonState;
import io.kogge.delegation.people.model.SharedAddress;
import io.kogge.delegation.people.model.SharedAddress.Step;
import io.kogge.delegation.people.usecase.AddressKeyStore;
import io.kogge.delegation.people.usecase.PeopleIndex;
import io.kogge.event.aggregate.AggregateType.Index;
import io.kogge.event.aggregate.StateReader;
import io.kogge.event.relay.OutboxFields;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds people in the collection that their storage keeps, and notes beside it which secret their keys are made with. */
public final class MongoPeople implements PeopleIndex, AddressKeyStore {
    /** Where people are stored. */
    public static final String COLLECTION = "people";

    private static final String ADDRESS_KEY = "state.addressKey";
    private static final String EMAIL = "state.email";
    private static final String STATE = "state.state";
    private static final String EXPIRES_AT = "state.expiresAt";
    private static final String SHARING = "state.shared.step";
    private static final String SHARED_WITH = "state.shared.otherId";
    /** True on those of whom a name as in the passport is kept. */
    private static final String PASSPORT_NAMED = "state.passportNamed";

    private static final String IN_USE = "address-key";
    private static final List<String> EVERY_STEP =
            Arrays.stream(Step.values()).map(Step::name).toList();

    /** What the queries need. */
    public static final List<Index> INDEXES = List.of(
            Index.unique(ADDRESS_KEY),
            Index.on(STATE, EXPIRES_AT),
            Index.on(SHARING, SHARED_WITH),
            Index.on(PASSPORT_NAMED));

    private final StateReader<PersonDocument> states;
    private final StateReader<HeldPart> addresses;
    private final MongoCollection<Document> documents;
    private final MongoCollection<Document> settings;

    /** Whose address it is, and by which key that is known. */
    public record HeldPart(String id, String addressKey, String email) {
        private boolean holdsAddress() {
            return !id.equals(addressKey);
        }
    }

    /** Reads this database. */
    public MongoPeople(MongoDatabase database) {
        this.states = StateReader.whole(database, COLLECTION, PersonDocument.class);
        this.addresses = StateReader.part(database, COLLECTION, HeldPart.class);
        this.documents = database.getCollection(COLLECTION);
        this.settings = database.getCollection("settings");
    }

    @Override
    public Mono<Map<String, Person>> byAddressKey(Collection<String> keys) {
        return states.find(in(ADDRESS_KEY, keys)).collectMap(PersonDocument::addressKey, PersonDocument::toPerson);
    }

    @Override
    public Flux<Person> byId(Collection<String> ids) {
        return find(in("_id", ids));
    }

    @Override
    public Flux<String> lapsed(Instant by) {
        return states.ids(and(eq(STATE, PersonState.UNCONFIRMED.name()), lte(EXPIRES_AT, by)));
    }

    @Override
    public Flux<String> withPassportName() {
        return states.ids(eq(PASSPORT_NAMED, true));
    }

    @Override
    public Flux<Person> proposed() {
        return find(in(SHARING, Step.OPEN.name(), Step.MERGING.name())).sort(Comparator.comparing(MongoPeople::since));
    }

    @Override
    public Flux<String> sharingWith(String personId) {
        return states.ids(and(in(SHARING, EVERY_STEP), eq(SHARED_WITH, personId)));
    }

    private static Instant since(Person person) {
        SharedAddress shared = person.shared();
        return shared == null ? Instant.MAX : shared.since();
    }

    @Override
    public Mono<Long> forgetLapsed(Instant expiredBefore) {
        return forget(PersonState.ERASED, lte(EXPIRES_AT, expiredBefore));
    }

    @Override
    public Flux<String> merged(Instant by) {
        return states.ids(and(eq(STATE, PersonState.MERGED.name()), lte(EXPIRES_AT, by)));
    }

    @Override
    public Mono<Long> forgetMerged(String id) {
        return forget(PersonState.MERGED, eq("_id", id));
    }

    private Mono<Long> forget(PersonState state, Bson which) {
        return Mono.from(documents.deleteMany(and(eq(STATE, state.name()), which, exists(OutboxFields.PENDING, false))))
                .map(DeleteResult::getDeletedCount);
    }

    @Override
    public Mono<String> fingerprint() {
        return Mono.from(settings.find(eq("_id", IN_USE)).first()).map(document -> document.getString("fingerprint"));
    }

    @Override
    public Mono<Void> use(String fingerprint) {
        return Mono.from(settings.replaceOne(
                        eq("_id", IN_USE),
                        new Document("_id", IN_USE).append("fingerprint", fingerprint),
                        new ReplaceOptions().upsert(true)))
                .then();
    }

    @Override
    public Flux<Held> held() {
        return addresses
                .find(in(STATE, PersonState.UNCONFIRMED.name(), PersonState.CONFIRMED.name()))
                .filter(HeldPart::holdsAddress)
                .map(part -> new Held(part.id(), part.email()));
    }

    @Override
    public Mono<Void> rekey(Held held, String addressKey) {
        return Mono.from(documents.updateOne(
                        and(eq("_id", held.personId()), eq(EMAIL, held.email())), Updates.set(ADDRESS_KEY, addressKey)))
                .then();
    }

    private Flux<Person> find(Bson filter) {
        return states.find(filter).map(PersonDocument::toPerson);
    }
}
