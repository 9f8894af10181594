// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.correspondence.model.Assessment;
import io.kogge.notification.correspondence.model.Correspondence;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.Invitation;
import io.kogge.notification.correspondence.model.Objection;
import io.kogge.notification.correspondence.model.Recipient;
import io.kogge.notification.edition.model.Edition;
import io.kogge.notification.edition.usecase.Editions;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.message.usecase.MailComposer;
import io.kogge.notification.preferences.model.Preferences;
import io.kogge.notification.preferences.usecase.PreferenceBook;
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
    private final Questions questions;
    private final Objections objections;
    private final PreferenceBook preferences;
    private final Invitations invitations;
    private final Assessment assessment;
    private final MailComposer composer;
    private final Editions editions;
    private final Clock clock;
    private final Clock systemClock;

    /** The clock is the domain's. */
    public Participants(
            Audiences audiences,
            Questions questions,
            Objections objections,
            PreferenceBook preferences,
            Assessment assessment,
            MailComposer composer,
            Editions editions,
            Clock clock,
            Clock systemClock) {
        this.audiences = audiences;
        this.questions = questions;
        this.objections = objections;
        this.preferences = preferences;
        this.invitations = new Invitations(audiences, preferences);
        this.assessment = assessment;
        this.composer = composer;
        this.editions = editions;
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
            Map<String, Set<MessageKind>> answered,
            Map<String, Preferences> preferences,
            Map<String, Invitation> invitations) {}

    @Override
    public boolean include(Recipient.Kind kind) {
        return kind == Recipient.Kind.REGISTRATION || kind == Recipient.Kind.STOP;
    }

    @Override
    public Mono<Map<String, Facts>> lookUp(List<Correspondence> due) {
        return Mono.zip(
                        audiences.missions(ids(due, Recipient::missionId)).collectMap(Mission::id),
                        audiences
                                .registrations(ids(due, Recipient::registrationId))
                                .collectMap(Participant::registrationId),
                        answered(due),
                        chosen(due))
                .flatMap(found -> Mono.zip(
                        reach(found.getT2().values()),
                        invitations(due, found.getT2()),
                        (reach, invited) -> new Known(
                                found.getT1(),
                                found.getT2(),
                                reach.contacts(),
                                reach.erased(),
                                reach.objection(),
                                found.getT3(),
                                found.getT4(),
                                invited)))
                .flatMap(known -> editions.keep(shown(known))
                        .thenReturn(due.stream()
                                .map(Correspondence::to)
                                .collect(Collectors.toMap(Recipient::correspondence, to -> facts(to, known)))))
                .flatMap(facts -> composer.prepare(ownTexts(due)).thenReturn(facts));
    }

    /** What letters are about to show can be read later, too. */
    private static Set<Edition> shown(Known known) {
        return Stream.concat(
                        known.missions().values().stream(),
                        known.invitations().values().stream().map(Invitation::to))
                .map(Edition::of)
                .collect(Collectors.toSet());
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
                known.answered().getOrDefault(to.registrationId(), Set.of()),
                known.preferences()
                        .getOrDefault(to.missionId(), Preferences.usual(to.missionId()))
                        .entries(),
                known.invitations().get(to.registrationId()),
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

    /** Only few messages depend on it. */
    private Mono<Map<String, Set<MessageKind>>> answered(List<Correspondence> due) {
        return Flux.fromIterable(questions.kinds())
                .concatMap(kind -> questions
                        .settled(
                                kind,
                                waiting(due, kind)
                                        .map(Recipient::registrationId)
                                        .toList(),
                                clock.instant())
                        .flatMapIterable(settled -> settled)
                        .map(registration -> Map.entry(registration, kind)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    /** What a stop's entry should be is asked anew: its letter goes out at the very moment at which staff choose. */
    private Mono<Map<String, Preferences>> chosen(List<Correspondence> due) {
        return due.stream().anyMatch(each -> each.to().kind() == Recipient.Kind.STOP)
                ? preferences.now()
                : preferences.recent();
    }

    private Mono<Map<String, Invitation>> invitations(List<Correspondence> due, Map<String, Participant> known) {
        return Flux.fromStream(waiting(due, MessageKind.RETURN_DAY_INVITATION)
                        .flatMap(to -> Stream.ofNullable(known.get(to.registrationId()))))
                .concatMap(participant ->
                        invitations.of(participant).map(found -> Map.entry(participant.registrationId(), found)))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static Stream<Recipient> waiting(List<Correspondence> due, MessageKind kind) {
        return due.stream()
                .filter(each -> each.letters().stream()
                        .anyMatch(letter -> letter.waiting() && letter.letter().template() == kind))
                .map(Correspondence::to);
    }

    private static Set<String> ids(List<Correspondence> due, Function<Recipient, String> of) {
        return due.stream()
                .map(Correspondence::to)
                .flatMap(to -> Stream.of(of.apply(to)))
                .collect(Collectors.toSet());
    }
}
