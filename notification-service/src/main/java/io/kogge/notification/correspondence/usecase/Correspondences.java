// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.correspondence.model.CopiesTally;
import io.kogge.notification.correspondence.model.Correspondence;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.EntryAnswer;
import io.kogge.notification.correspondence.model.Recipient;
import java.util.Collection;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reading letters. Pages are of people, in the order in which the first letter to each was queued: who got the same message
 * several times has a line for each, together. What a page costs is what it shows, however many others there are. Counts
 * come from tallies, which follow within seconds where many letters change.
 */
public interface Correspondences {

    /** The letters to this recipient, or empty where there never was one. */
    Mono<Correspondence> of(Recipient recipient);

    /** The letters to these recipients, in no order; a person has a correspondence for each registration. */
    Flux<Correspondence> of(Collection<Recipient> recipients);

    /** The correspondences about single stops of a mission, in the order of their ids. */
    Flux<Correspondence> ofStops(String missionId);

    /** Those of these registrations, whichever missions they are for; some hundreds of them at most. */
    Flux<Correspondence> ofStops(Collection<Participant> people);

    /** A page of the letters about a mission, message by message. */
    Mono<Paged<Delivery>> ofMission(String missionId, Paging paging);

    /** A page of the letters that are copies of one of a mission's messages. */
    Mono<Paged<Delivery>> ofMessage(String missionId, String message, Paging paging);

    /** The letters to the first of those who get a message, so many people at most. */
    Flux<Delivery> first(String missionId, String message, int most);

    /** The first of those that staff should look at, so many people at most. */
    Flux<Delivery> remarkable(String missionId, String message, int most);

    /** How many of a mission's letters have come equally far, message by message. */
    Flux<CopiesTally> tallies(String missionId);

    /** What calendars answered last to each entry of a mission that was answered, in no order. */
    Flux<EntryAnswer> calendarAnswers(String missionId);

    /** How many bounced or failed, by mission; a mission without any is missing. */
    Mono<Map<String, Long>> unsuccessful();
}
