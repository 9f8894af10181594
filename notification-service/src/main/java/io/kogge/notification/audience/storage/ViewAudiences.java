// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.audience.storage;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.kogge.event.consumer.ViewReader;
import io.kogge.event.consumer.Views;
import io.kogge.kernel.page.Paging;
import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.model.Participant.Registration;
import io.kogge.notification.audience.model.Place;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.audience.view.ContactView;
import io.kogge.notification.audience.view.MissionView;
import io.kogge.notification.audience.view.ParticipantView;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads the views that the projections keep. */
public final class ViewAudiences implements Audiences {
    private static final String REGISTRATION = "registration";
    private static final String PLACE = "place";
    private static final String COUNT = "count";
    private static final String NOBODY = "";

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
    public Flux<Participant> registrations(Collection<String> registrationIds) {
        return participants.find(Filters.in("_id", registrationIds)).map(ParticipantView::participant);
    }

    @Override
    public Mono<Map<Audience, Long>> sizes(String missionId) {
        Document alike = new Document(REGISTRATION, '$' + REGISTRATION).append(PLACE, '$' + PLACE);
        return participants
                .query(view -> view.aggregate(List.of(
                        Aggregates.match(Filters.eq("missionId", missionId)),
                        Aggregates.group(alike, Accumulators.sum(COUNT, 1L)))))
                .collect(() -> new EnumMap<>(Audience.class), ViewAudiences::add);
    }

    private static void add(Map<Audience, Long> sizes, BsonDocument counted) {
        BsonDocument alike = counted.getDocument("_id");
        Participant each = new ParticipantView(
                        NOBODY,
                        NOBODY,
                        null,
                        constant(Registration.class, alike, REGISTRATION),
                        constant(Place.class, alike, PLACE),
                        null,
                        null)
                .participant();
        for (Audience audience : Audience.values()) {
            if (each.in(audience)) {
                sizes.merge(audience, counted.getNumber(COUNT).longValue(), Long::sum);
            }
        }
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, BsonDocument alike, String field) {
        return alike.isString(field) ? Enum.valueOf(type, alike.getString(field).getValue()) : null;
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
                Filters.eq(PLACE, Place.ACCEPTED.name()));
        return participants
                .select(view -> view.find(theirs)
                        .sort(Sorts.ascending("_id"))
                        .skip(paging.offset())
                        .limit(paging.size()))
                .map(ParticipantView::participant);
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
