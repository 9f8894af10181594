// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.people.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Projections;
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
import io.kogge.event.relay.OutboxFields;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds people in the collection that their storage keeps, and notes beside it which secret their keys are made with. */
public final class MongoPeople implements PeopleIndex, AddressKeyStore {
    /** Where people are stored. */
    public static final String COLLECTION = "people";

    /** How far it is with a shared address, to find those by who share one. */
    public static final String SHARING = "state.shared.step";

    /** The mark on those of whom a name as in the passport is kept. */
    public static final String PASSPORT_NAMED = "state.passportNamed";

    private static final String ADDRESS_KEY = "state.addressKey";
    private static final String STATE = "state.state";
    private static final String IN_USE = "address-key";

    private final MongoCollection<Row> rows;
    private final MongoCollection<Document> documents;
    private final MongoCollection<Document> settings;

    /** What is read of each document. */
    public record Row(PersonDocument state) {}

    /** Reads this database. */
    public MongoPeople(MongoDatabase database) {
        this.rows = database.getCollection(COLLECTION, Row.class);
        this.documents = database.getCollection(COLLECTION);
        this.settings = database.getCollection("settings");
    }

    @Override
    public Mono<Map<String, Person>> byAddressKey(Collection<String> keys) {
        return Flux.from(rows.find(in(ADDRESS_KEY, keys)).projection(Projections.include("state")))
                .collectMap(row -> row.state().addressKey(), row -> row.state().toPerson());
    }

    @Override
    public Flux<Person> byId(Collection<String> ids) {
        return find(in("_id", ids));
    }

    @Override
    public Flux<String> lapsed(Instant by) {
        return ids(and(eq(STATE, PersonState.UNCONFIRMED.name()), lte("state.expiresAt", by)));
    }

    @Override
    public Flux<String> withPassportName() {
        return ids(eq(PASSPORT_NAMED, true));
    }

    @Override
    public Flux<Person> proposed() {
        return find(in(SHARING, Step.OPEN.name(), Step.MERGING.name())).sort(Comparator.comparing(MongoPeople::since));
    }

    @Override
    public Flux<String> sharing() {
        return ids(in(SHARING, Arrays.stream(Step.values()).map(Step::name).toList()));
    }

    private static Instant since(Person person) {
        SharedAddress shared = person.shared();
        return shared == null ? Instant.MAX : shared.since();
    }

    @Override
    public Mono<Long> forget(Instant expiredBefore) {
        return Mono.from(documents.deleteMany(and(
                        eq(STATE, PersonState.ERASED.name()),
                        lte("state.expiresAt", expiredBefore),
                        exists(OutboxFields.PENDING, false))))
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
        return Flux.from(documents
                        .find(in(STATE, PersonState.UNCONFIRMED.name(), PersonState.CONFIRMED.name()))
                        .projection(Projections.include(ADDRESS_KEY, "state.email")))
                .filter(document -> !document.getString("_id").equals(state(document, "addressKey")))
                .map(document -> new Held(document.getString("_id"), state(document, "email")));
    }

    private static String state(Document document, String field) {
        return document.get("state", Document.class).getString(field);
    }

    @Override
    public Mono<Void> rekey(Held held, String addressKey) {
        return Mono.from(documents.updateOne(
                        and(eq("_id", held.personId()), eq("state.email", held.email())),
                        Updates.set(ADDRESS_KEY, addressKey)))
                .then();
    }

    private Flux<String> ids(Bson filter) {
        return Flux.from(documents.find(filter).projection(Projections.include("_id")))
                .map(document -> document.getString("_id"));
    }

    private Flux<Person> find(Bson filter) {
        return Flux.from(rows.find(filter).projection(Projections.include("state")))
                .map(row -> row.state().toPerson());
    }
}
