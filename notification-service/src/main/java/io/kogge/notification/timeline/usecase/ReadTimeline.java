// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.usecase;

import io.kogge.kernel.command.Rejection;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.delivery.usecase.Deliveries;
import io.kogge.notification.schedule.usecase.Occurrences;
import io.kogge.notification.timeline.model.Timeline;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** A mission's timeline, for staff. */
public final class ReadTimeline {
    private final Audiences audiences;
    private final Occurrences occurrences;
    private final Deliveries deliveries;

    /** Reads these. */
    public ReadTimeline(Audiences audiences, Occurrences occurrences, Deliveries deliveries) {
        this.audiences = audiences;
        this.occurrences = occurrences;
        this.deliveries = deliveries;
    }

    /** The timeline, or a rejection {@code mission-not-found}. */
    public Mono<Timeline> of(String missionId) {
        return audiences
                .mission(missionId)
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("mission")))
                .flatMap(this::sources)
                .map(Timeline::of);
    }

    private Mono<Timeline.Sources> sources(Mission mission) {
        return audiences
                .participants(mission.id())
                .collectList()
                .flatMap(participants -> Mono.zip(
                                occurrences.ofMission(mission.id()).collectList(),
                                deliveries.ofMission(mission.id()).collectList(),
                                contacts(participants))
                        .map(found -> new Timeline.Sources(
                                mission, found.getT1(), found.getT2(), participants, found.getT3())));
    }

    /** By registration. */
    private Mono<Map<String, Contact>> contacts(List<Participant> participants) {
        return audiences
                .contacts(participants.stream().map(Participant::personId).toList())
                .collectMap(Contact::personId)
                .map(byPerson -> participants.stream()
                        .filter(participant -> byPerson.containsKey(participant.personId()))
                        .collect(Collectors.toMap(
                                Participant::registrationId, participant -> byPerson.get(participant.personId()))));
    }
}
