// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.audience.usecase;

import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.page.Paging;
import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.MissionKind;
import io.kogge.notification.audience.model.Participant;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What this service knows of missions and people; follows the other services with a short delay. */
public interface Audiences {

    /** The mission, or empty where nothing is known of it yet. */
    Mono<Mission> mission(String missionId);

    /** The mission, or a rejection {@code mission-not-found}. */
    default Mono<Mission> knownMission(String missionId) {
        return mission(missionId).switchIfEmpty(Mono.error(() -> new Rejection.NotFound("mission")));
    }

    /** How many missions were ever announced. */
    Mono<Long> missionCount();

    /** These missions, in no order; what is not known is left out. */
    Flux<Mission> missions(Collection<String> missionIds);

    /** The missions that end last, except these; so many after so many. */
    Flux<Mission> latestMissions(Collection<String> except, int skip, int limit);

    /** The registration, or empty. */
    Mono<Participant> participant(String registrationId);

    /** These registrations, in no order; what is not known is left out. */
    Flux<Participant> registrations(Collection<String> registrationIds);

    /** How many of a mission's participants are in each of these audiences, as things are now; nought may be missing. */
    Mono<Map<Audience, Long>> sizes(String missionId, Collection<Audience> these);

    /** Everybody who ever registered for the mission. */
    Flux<Participant> participants(String missionId);

    /** A page of who has a place on the mission, in an order that stays. */
    Flux<Participant> accepted(String missionId, Paging paging);

    /** The next of those who ever registered for the mission, in the order of their ids; so many after this id. */
    Flux<Participant> participantsAfter(String missionId, String registrationId, int limit);

    /** The missions that end after this moment, and are of this kind unless it is null; so many at most, the last to end first. */
    Flux<Mission> missionsEndingAfter(Instant moment, @Nullable MissionKind kind, int limit);

    /** The announced missions whose registration closes by plan from this moment until the other, the first to close first. */
    Flux<Mission> registrationsClosing(Instant from, Instant until);

    /** The registrations of a person, on all missions. */
    Flux<Participant> registrationsOf(String personId);

    /** How to reach the person; empty before the contact arrived, and after it was erased. */
    Mono<Contact> contact(String personId);

    /** Those who have this address now, as it is written or in small letters. */
    Flux<Contact> contactsAt(String email);

    /** Whether the person was erased: then nobody will ever know again how to reach them. */
    Mono<Boolean> erased(String personId);

    /** How to reach these people; who is not known is left out. */
    Flux<Contact> contacts(Collection<String> personIds);
}
