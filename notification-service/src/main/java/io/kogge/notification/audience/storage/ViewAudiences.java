// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.audience.storage;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoCollection;
import io.kogge.event.consumer.ViewChange;
import io.kogge.event.consumer.Views;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.usecase.Audiences;
import java.util.Collection;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads the generation of each view that serves at the moment. */
public final class ViewAudiences implements Audiences {
    private final Views views;
    private final Names names;

    /**
     * The views' names.
     *
     * @param missions missions by id
     * @param participants registrations by id
     * @param contacts contacts by person
     */
    public record Names(String missions, String participants, String contacts) {}

    /** Reads these views. */
    public ViewAudiences(Views views, Names names) {
        this.views = views;
        this.names = names;
    }

    @Override
    public Mono<Mission> mission(String missionId) {
        return find(names.missions(), Filters.eq(missionId))
                .filter(AudienceDocuments::isMission)
                .map(AudienceDocuments::mission)
                .next();
    }

    @Override
    public Flux<Mission> missions() {
        return find(names.missions(), Filters.empty())
                .filter(AudienceDocuments::isMission)
                .map(AudienceDocuments::mission);
    }

    @Override
    public Mono<Participant> participant(String registrationId) {
        return find(names.participants(), Filters.eq(registrationId))
                .filter(AudienceDocuments::isParticipant)
                .map(AudienceDocuments::participant)
                .next();
    }

    @Override
    public Flux<Participant> participants(String missionId) {
        return find(names.participants(), Filters.eq("missionId", missionId))
                .filter(AudienceDocuments::isParticipant)
                .map(AudienceDocuments::participant);
    }

    @Override
    public Flux<Participant> registrationsOf(String personId) {
        return find(names.participants(), Filters.eq("personId", personId))
                .filter(AudienceDocuments::isParticipant)
                .map(AudienceDocuments::participant);
    }

    @Override
    public Mono<Contact> contact(String personId) {
        return find(names.contacts(), Filters.eq(personId))
                .filter(AudienceDocuments::isContact)
                .map(AudienceDocuments::contact)
                .next();
    }

    @Override
    public Mono<Boolean> erased(String personId) {
        return find(names.contacts(), Filters.and(Filters.eq(personId), Filters.eq(ViewChange.Erase.MARK, true)))
                .hasElements();
    }

    @Override
    public Flux<Contact> contacts(Collection<String> personIds) {
        return find(names.contacts(), Filters.in("_id", personIds))
                .filter(AudienceDocuments::isContact)
                .map(AudienceDocuments::contact);
    }

    private Flux<Document> find(String view, Bson filter) {
        Function<MongoCollection<Document>, Publisher<Document>> query = collection -> collection.find(filter);
        return views.view(view).flatMapMany(query);
    }
}
