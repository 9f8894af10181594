// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.correspondence.model.Assessment;
import io.kogge.notification.correspondence.model.Correspondence;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.Objection;
import io.kogge.notification.correspondence.model.Recipient;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.message.usecase.MailComposer;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Whoever a registration is of. Mission, registrations and contacts of many are read by one query each. */
public final class Participants implements Recipients {
    private final Audiences audiences;
    private final Answered answers;
    private final Objections objections;
    private final Assessment assessment;
    private final MailComposer composer;
    private final Clock clock;
    private final Clock systemClock;

    /** The clock is the domain's. */
    public Participants(
            Audiences audiences,
            Answered answers,
            Objections objections,
            Assessment assessment,
            MailComposer composer,
            Clock clock,
            Clock systemClock) {
        this.audiences = audiences;
        this.answers = answers;
        this.objections = objections;
        this.assessment = assessment;
        this.composer = composer;
        this.clock = clock;
        this.systemClock = systemClock;
    }

    /** What was read of all of them. */
    private record Known(
            Map<String, Mission> missions,
            Map<String, Participant> registrations,
            Map<String, Contact> contacts,
            Set<String> erased,
            Objection objection,
            Set<String> answered) {}

    @Override
    public boolean include(Recipient.Kind kind) {
        return kind == Recipient.Kind.REGISTRATION;
    }

    @Override
    public Mono<Map<String, Facts>> lookUp(List<Correspondence> due) {
        return Mono.zip(
                        audiences.missions(ids(due, Recipient::missionId)).collectMap(Mission::id),
                        audiences
                                .registrations(ids(due, Recipient::registrationId))
                                .collectMap(Participant::registrationId),
                        answered(due))
                .flatMap(found -> reach(found.getT2().values())
                        .map(reach -> new Known(
                                found.getT1(),
                                found.getT2(),
                                reach.contacts(),
                                reach.erased(),
                                reach.objection(),
                                found.getT3())))
                .map(known -> due.stream()
                        .map(Correspondence::to)
                        .collect(Collectors.toMap(Recipient::correspondence, to -> facts(to, known))))
                .flatMap(facts -> composer.prepare(ownTexts(due)).thenReturn(facts));
    }

    private static Set<String> ownTexts(List<Correspondence> due) {
        return due.stream()
                .flatMap(each -> each.letters().stream())
                .filter(Delivery::waiting)
                .flatMap(letter -> Stream.ofNullable(letter.text()))
                .collect(Collectors.toSet());
    }

    private Facts facts(Recipient to, Known known) {
        Participant participant = known.registrations().get(to.registrationId());
        String person = participant == null ? "" : participant.personId();
        return new ParticipantFacts(
                assessment,
                composer,
                known.missions().get(to.missionId()),
                participant,
                known.contacts().get(person),
                known.erased().contains(person),
                known.objection(),
                known.answered().contains(to.registrationId()),
                clock,
                systemClock);
    }

    private record Reach(Map<String, Contact> contacts, Set<String> erased, Objection objection) {}

    /** How to reach whose registrations they are by now; for the few whose contact is missing it is asked why. */
    private Mono<Reach> reach(Collection<Participant> participants) {
        Set<String> people = participants.stream().map(Participant::personId).collect(Collectors.toSet());
        return people.isEmpty()
                ? Mono.just(new Reach(Map.of(), Set.of(), Objection.NONE))
                : audiences.contacts(people).collectMap(Contact::personId).flatMap(contacts -> {
                    Set<String> missing = new HashSet<>(people);
                    missing.removeAll(contacts.keySet());
                    return Mono.zip(
                            Flux.fromIterable(missing)
                                    .filterWhen(audiences::erased)
                                    .collect(Collectors.toSet()),
                            objections.of(contacts.values()),
                            (erased, objection) -> new Reach(contacts, erased, objection));
                });
    }

    /** Only one message depends on it. */
    private Mono<Set<String>> answered(List<Correspondence> due) {
        return Flux.fromStream(due.stream()
                        .filter(each -> each.letters().stream()
                                .anyMatch(letter ->
                                        letter.waiting() && letter.letter().template() == MessageKind.FOLLOW_UP))
                        .map(each -> each.to().registrationId()))
                .filterWhen(answers::answered)
                .collect(Collectors.toSet());
    }

    private static Set<String> ids(List<Correspondence> due, Function<Recipient, String> of) {
        return due.stream()
                .map(Correspondence::to)
                .flatMap(to -> Stream.of(of.apply(to)))
                .collect(Collectors.toSet());
    }
}
