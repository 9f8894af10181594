// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.delegation.registration.model.OrganisationKind;
import io.kogge.delegation.registration.model.RegistrationState;
import io.kogge.delegation.registration.usecase.UnheardRegistrations;
import io.kogge.event.aggregate.StateReader;
import java.time.Instant;
import java.util.Collection;
import java.util.function.BiConsumer;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The mark is a field of the registration's state, set with what happened and taken off by itself. A change of the
 * registration that read it before and writes after puts it back; then it is heard of once more, which changes nothing.
 */
public final class MongoUnheardRegistrations implements UnheardRegistrations {
    private static final String MARK = MongoRegistrationIndex.UNHEARD_SINCE;
    private static final String STATE = MongoRegistrationIndex.STATE;

    private final MongoCollection<Document> documents;
    private final StateReader<UnheardPart> states;

    /** What is read of a {@link RegistrationDocument}. */
    public record UnheardPart(String id, String missionId, RegistrationState state, OrganisationKind organisationKind) {
        private Unheard toUnheard() {
            return new Unheard(id, missionId, state, organisationKind);
        }
    }

    /** Works on this database. */
    public MongoUnheardRegistrations(MongoDatabase database) {
        this.documents = database.getCollection(MongoRegistrationIndex.COLLECTION);
        this.states = StateReader.part(database, MongoRegistrationIndex.COLLECTION, UnheardPart.class);
    }

    @Override
    public Flux<Unheard> before(Instant moment, BiConsumer<String, Throwable> unreadable) {
        return states.find(lte(MARK, moment), found -> found.sort(Sorts.ascending(MARK)), unreadable)
                .map(UnheardPart::toUnheard);
    }

    @Override
    public Mono<Void> heard(Collection<String> submitted, Collection<String> withdrawn) {
        return takeOff(submitted, RegistrationState.SUBMITTED)
                .then(Mono.defer(() -> takeOff(withdrawn, RegistrationState.WITHDRAWN)));
    }

    private Mono<Void> takeOff(Collection<String> ids, RegistrationState state) {
        return ids.isEmpty()
                ? Mono.empty()
                : Mono.from(documents.updateMany(and(in("_id", ids), eq(STATE, state.name())), unset(MARK)))
                        .then();
    }
}
