// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.audience.storage;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.kogge.event.consumer.ViewReader;
import io.kogge.event.consumer.Views;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.audience.view.ContactView;
import io.kogge.notification.audience.view.MissionView;
import io.kogge.notification.audience.view.ParticipantView;
import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads the views that the projections keep. */
public final class ViewAudiences implements Audiences {
    private final ViewReader<MissionView> missions;
    private final ViewReader<ParticipantView> participants;
    private final ViewReader<ContactView> contacts;

    /** Reads these views. */
    public ViewAudiences(Views views) {
        this.missions = views.reader(MissionView.VIEW);
        this.participants = views.reader(ParticipantView.VIEW);
        this.contacts = views.reader(ContactView.VIEW);
    }

    @Override
    public Mono<Mission> mission(String missionId) {
        return missions.find(missionId).map(MissionView::mission);
    }

    @Override
    public Mono<Long> missionCount() {
        return missions.query(view -> view.countDocuments()).next();
    }

    @Override
    public Flux<Mission> missions(Collection<String> missionIds) {
        return missions.find(Filters.in("_id", missionIds)).map(MissionView::mission);
    }

    @Override
    public Flux<Mission> latestMissions(Collection<String> except, int skip, int limit) {
        return missions.select(view -> view.find(Filters.nin("_id", except))
                        .sort(Sorts.descending("endsAt", "_id"))
                        .skip(skip)
                        .limit(limit))
                .map(MissionView::mission);
    }

    @Override
    public Mono<Participant> participant(String registrationId) {
        return participants.find(registrationId).map(ParticipantView::participant);
    }

    @Override
    public Flux<Participant> participants(String missionId) {
        return participants.find(Filters.eq("missionId", missionId)).map(ParticipantView::participant);
    }

    @Override
    public Flux<Participant> registrationsOf(String personId) {
        return participants.find(Filters.eq("personId", personId)).map(ParticipantView::participant);
    }

    @Override
    public Mono<Contact> contact(String personId) {
        return contacts.find(personId).map(ContactView::contact);
    }

    @Override
    public Mono<Boolean> erased(String personId) {
        return contacts.erased(personId);
    }

    @Override
    public Flux<Contact> contacts(Collection<String> personIds) {
        return contacts.find(Filters.in("_id", personIds)).map(ContactView::contact);
    }
}
