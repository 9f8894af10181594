// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.audience.storage;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.kogge.event.consumer.ViewReader;
import io.kogge.event.consumer.Views;
import io.kogge.kernel.page.Paging;
import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.MissionKind;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.model.Participant.Registration;
import io.kogge.notification.audience.model.PlaceDecision;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.audience.view.ContactView;
import io.kogge.notification.audience.view.MissionView;
import io.kogge.notification.audience.view.ParticipantView;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads the views that the projections keep. */
public final class ViewAudiences implements Audiences {
    private static final String REGISTRATION = "registration";
    private static final String PLACE = "place";
    private static final String CLOSES = "registrationClosesAt";

    private final ViewReader<MissionView> missions;
    private final ViewReader<ParticipantView> participants;
    private final ViewReader<ContactView> contacts;
    private final AudienceSizes sizes;

    /** Reads these views. */
    public ViewAudiences(Views views) {
        this.missions = views.reader(MissionView.VIEW);
        this.participants = views.reader(ParticipantView.VIEW);
        this.contacts = views.reader(ContactView.VIEW);
        this.sizes = new AudienceSizes(this, participants);
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
    public Flux<Participant> registrations(Collection<String> registrationIds) {
        return participants.find(Filters.in("_id", registrationIds)).map(ParticipantView::participant);
    }

    @Override
    public Mono<Map<Audience, Long>> sizes(String missionId, Collection<Audience> these) {
        return sizes.of(missionId, these);
    }

    @Override
    public Flux<Participant> participants(String missionId) {
        return participants.find(Filters.eq("missionId", missionId)).map(ParticipantView::participant);
    }

    @Override
    public Flux<Participant> accepted(String missionId, Paging paging) {
        // where the decision is known and the registration's own events are not, it was submitted
        Bson theirs = Filters.and(
                Filters.eq("missionId", missionId),
                Filters.in(REGISTRATION, Arrays.asList(Registration.SUBMITTED.name(), null)),
                Filters.eq(PLACE, PlaceDecision.ACCEPTED.name()));
        return participants
                .select(view -> view.find(theirs)
                        .sort(Sorts.ascending("_id"))
                        .skip(paging.offset())
                        .limit(paging.size()))
                .map(ParticipantView::participant);
    }

    @Override
    public Flux<Participant> participantsAfter(String missionId, String registrationId, int limit) {
        return participants
                .select(view -> view.find(
                                Filters.and(Filters.eq("missionId", missionId), Filters.gt("_id", registrationId)))
                        .sort(Sorts.ascending("_id"))
                        .limit(limit))
                .map(ParticipantView::participant);
    }

    @Override
    public Flux<Mission> missionsEndingAfter(Instant moment, @Nullable MissionKind kind, int limit) {
        Bson late = Filters.gt("endsAt", Date.from(moment));
        Bson filter = kind == null ? late : Filters.and(late, Filters.eq("kind", kind.name()));
        return missions.select(view -> view.find(filter)
                        .sort(Sorts.descending("endsAt", "_id"))
                        .limit(limit))
                .map(MissionView::mission);
    }

    @Override
    public Flux<Mission> registrationsClosing(Instant from, Instant until) {
        return missions.select(view -> view.find(Filters.and(
                                Filters.gte(CLOSES, Date.from(from)),
                                Filters.lt(CLOSES, Date.from(until)),
                                Filters.eq("state", Mission.State.ANNOUNCED.name())))
                        .sort(Sorts.ascending(CLOSES, "_id")))
                .map(MissionView::mission);
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
    public Flux<Contact> contactsAt(String email) {
        return contacts.find(Filters.in("email", email, email.toLowerCase(Locale.ROOT)))
                .map(ContactView::contact);
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
