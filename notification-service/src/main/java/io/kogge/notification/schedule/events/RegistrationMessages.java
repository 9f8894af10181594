// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.events;

import io.kogge.event.consumer.EventTable;
import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.Reaction;
import io.kogge.event.consumer.ReceivedEvent;
import io.kogge.notification.audience.model.PlaceDecision;
import io.kogge.notification.audience.view.ParticipantView;
import io.kogge.notification.correspondence.model.Cause;
import io.kogge.notification.correspondence.model.Letter;
import io.kogge.notification.correspondence.model.Recipient;
import io.kogge.notification.correspondence.usecase.QueueLetter;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.rules.model.Anchor;
import io.kogge.notification.schedule.usecase.JoinLate;
import io.kogge.notification.schedule.usecase.PlanPerson;
import io.kogge.notification.schedule.usecase.StaffNotices;
import io.kogge.notification.schedule.usecase.StopEntries;
import io.kogge.schemas.Topic;
import io.kogge.schemas.registration.AcceptedHow;
import io.kogge.schemas.registration.PlacesCounted;
import io.kogge.schemas.registration.RegistrationAccepted;
import io.kogge.schemas.registration.RegistrationAttended;
import io.kogge.schemas.registration.RegistrationChanged;
import io.kogge.schemas.registration.RegistrationDeclined;
import io.kogge.schemas.registration.RegistrationExpired;
import io.kogge.schemas.registration.RegistrationMoved;
import io.kogge.schemas.registration.RegistrationNoShow;
import io.kogge.schemas.registration.RegistrationRepeated;
import io.kogge.schemas.registration.RegistrationReplaced;
import io.kogge.schemas.registration.RegistrationStarted;
import io.kogge.schemas.registration.RegistrationState;
import io.kogge.schemas.registration.RegistrationSubmitted;
import io.kogge.schemas.registration.RegistrationSummary;
import io.kogge.schemas.registration.RegistrationWaitlisted;
import io.kogge.schemas.registration.RegistrationWithdrawn;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Tells a person each step of the registration; one message an event. */
public final class RegistrationMessages implements Reaction {
    private final Projection<ParticipantView> keeps;
    private final QueueLetter queueLetter;
    private final StopEntries stopEntries;
    private final JoinLate joinLate;
    private final PlanPerson planPerson;
    private final StaffNotices notices;
    private final Duration maxAge;
    private final EventTable<Mono<Void>> table = EventTable.<Mono<Void>>on(actsOn(), Mono.empty())
            .when(
                    RegistrationStarted.class,
                    (event, e) -> queue(
                                    event,
                                    MessageKind.CONFIRM_ADDRESS,
                                    e.getRegistration(),
                                    Cause.event(event.id()).until(e.getExpiresAt()))
                            .then(plan(e.getRegistration().getRegistrationId(), Anchor.HANDED_IN, Anchor.LAPSES)))
            .when(
                    RegistrationRepeated.class,
                    (event, e) -> queue(event, MessageKind.ALREADY_REGISTERED, e.getRegistration()))
            .when(
                    RegistrationSubmitted.class,
                    (event, e) -> queue(event, MessageKind.RECEIVED, e.getRegistration())
                            .then(Mono.defer(
                                    () -> joinLate(e.getRegistration().getRegistrationId(), PlaceDecision.UNDECIDED)))
                            .then(plan(e.getRegistration().getRegistrationId(), Anchor.SUBMITTED)))
            // the link of a form that waits ends, too, so that it is asked for once more
            .when(
                    RegistrationMoved.class,
                    (event, e) -> queue(
                            event,
                            e.getRegistration().getState() == RegistrationState.STARTED
                                    ? MessageKind.CONFIRM_ADDRESS
                                    : MessageKind.ADDRESS_CHANGED,
                            e.getRegistration()))
            .when(
                    RegistrationWithdrawn.class,
                    (event, e) -> queue(event, MessageKind.WITHDRAWN, e.getRegistration())
                            .then(stops(event, e.getRegistration().getRegistrationId()))
                            .then(withdrew(event, e.getRegistration().getRegistrationId())))
            .when(
                    RegistrationAccepted.class,
                    (event, e) -> decide(
                                    event,
                                    e.getHow() == AcceptedHow.PROMOTED ? MessageKind.PROMOTED : MessageKind.ACCEPTED,
                                    new Recipient(e.getMissionId(), e.getRegistrationId()))
                            .then(stops(event, e.getRegistrationId()))
                            .then(Mono.defer(() -> joinLate(e.getRegistrationId(), PlaceDecision.ACCEPTED)))
                            .then(plan(e.getRegistrationId(), Anchor.ACCEPTED)))
            .when(
                    RegistrationWaitlisted.class,
                    (event, e) -> decide(
                                    event,
                                    MessageKind.WAITLISTED,
                                    new Recipient(e.getMissionId(), e.getRegistrationId()))
                            .then(stops(event, e.getRegistrationId()))
                            .then(Mono.defer(() -> joinLate(e.getRegistrationId(), PlaceDecision.WAITLISTED))))
            .when(
                    RegistrationDeclined.class,
                    (event, e) -> decide(
                                    event, MessageKind.DECLINED, new Recipient(e.getMissionId(), e.getRegistrationId()))
                            .then(stops(event, e.getRegistrationId())))
            .ignore(RegistrationChanged.class, RegistrationReplaced.class, RegistrationExpired.class)
            // neither is told by mail, nor is it the person who says so
            .ignore(RegistrationNoShow.class, RegistrationAttended.class, PlacesCounted.class)
            .build();

    /** Keeps this view, and acts on events up to this age. */
    public RegistrationMessages(
            Projection<ParticipantView> keeps,
            QueueLetter queueLetter,
            StopEntries stopEntries,
            JoinLate joinLate,
            PlanPerson planPerson,
            StaffNotices notices,
            Duration maxAge) {
        this.keeps = keeps;
        this.queueLetter = queueLetter;
        this.stopEntries = stopEntries;
        this.joinLate = joinLate;
        this.planPerson = planPerson;
        this.notices = notices;
        this.maxAge = maxAge;
    }

    @Override
    public String name() {
        return "registration-messages";
    }

    @Override
    public Set<Topic> topics() {
        return keeps.topics();
    }

    @Override
    public Set<Topic> actsOn() {
        return Set.of(Topic.REGISTRATION_EVENTS);
    }

    @Override
    public Optional<Projection<?>> keeps() {
        return Optional.of(keeps);
    }

    @Override
    public Duration maxAge() {
        return maxAge;
    }

    @Override
    public Mono<Void> react(ReceivedEvent event) {
        return table.handle(event);
    }

    private Mono<Void> queue(ReceivedEvent event, MessageKind template, RegistrationSummary registration) {
        return queue(event, template, registration, Cause.event(event.id()));
    }

    private Mono<Void> queue(ReceivedEvent event, MessageKind template, RegistrationSummary registration, Cause cause) {
        Recipient to = new Recipient(registration.getMissionId(), registration.getRegistrationId());
        return queueLetter.queue(new Letter(template, to, cause), event.command(template.key()));
    }

    private Mono<Void> decide(ReceivedEvent event, MessageKind template, Recipient to) {
        Cause cause = Cause.decision(event.id(), event.sequence());
        return queueLetter.queue(new Letter(template, to, cause), event.command(template.key()));
    }

    private Mono<Void> stops(ReceivedEvent event, String registrationId) {
        return Mono.defer(
                () -> stopEntries.ofPerson(registrationId, event.id(), event.command(MessageKind.STOP_ENTRY.key())));
    }

    private Mono<Void> plan(String registrationId, Anchor... fresh) {
        return Mono.defer(() -> planPerson.plan(registrationId, Set.of(fresh)));
    }

    private Mono<Void> withdrew(ReceivedEvent event, String registrationId) {
        return Mono.defer(() -> notices.withdrew(registrationId, event.id(), event.command("staff-told-of-place")));
    }

    private Mono<Void> joinLate(String registrationId, PlaceDecision place) {
        return joinLate.join(registrationId, place);
    }
}
