// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.events;

import io.kogge.event.consumer.BatchReaction;
import io.kogge.event.consumer.EventTable;
import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.ReceivedEvent;
import io.kogge.notification.audience.model.PlaceDecision;
import io.kogge.notification.audience.view.ParticipantView;
import io.kogge.notification.correspondence.model.Cause;
import io.kogge.notification.correspondence.model.Letter;
import io.kogge.notification.correspondence.model.Recipient;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.rules.model.Anchor;
import io.kogge.notification.schedule.usecase.FollowRegistrations;
import io.kogge.notification.schedule.usecase.RegistrationStep;
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
import io.kogge.schemas.registration.RegistrationsHeldBack;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Tells people each step of their registrations, one message an event, and does what follows; for all that come together. */
public final class RegistrationMessages implements BatchReaction {
    private final Projection<ParticipantView> keeps;
    private final FollowRegistrations follow;
    private final Duration maxAge;
    private final EventTable<Optional<RegistrationStep>> steps = EventTable.<Optional<RegistrationStep>>on(
                    actsOn(), Optional.empty())
            .when(
                    RegistrationStarted.class,
                    (event, e) -> Optional.of(told(
                                    event,
                                    MessageKind.CONFIRM_ADDRESS,
                                    e.getRegistration(),
                                    Cause.event(event.id()).until(e.getExpiresAt()))
                            .with(Anchor.HANDED_IN, Anchor.LAPSES)))
            .when(
                    RegistrationRepeated.class,
                    (event, e) -> Optional.of(told(event, MessageKind.ALREADY_REGISTERED, e.getRegistration())))
            .when(
                    RegistrationSubmitted.class,
                    (event, e) -> Optional.of(told(event, MessageKind.RECEIVED, e.getRegistration())
                            .joining(PlaceDecision.UNDECIDED)
                            .with(Anchor.SUBMITTED)))
            // the link of a form that waits ends, too, so that it is asked for once more
            .when(
                    RegistrationMoved.class,
                    (event, e) -> Optional.of(told(
                            event,
                            e.getRegistration().getState() == RegistrationState.STARTED
                                    ? MessageKind.CONFIRM_ADDRESS
                                    : MessageKind.ADDRESS_CHANGED,
                            e.getRegistration())))
            .when(
                    RegistrationWithdrawn.class,
                    (event, e) -> Optional.of(told(event, MessageKind.WITHDRAWN, e.getRegistration())
                            .moving()
                            .leaving()))
            .when(
                    RegistrationAccepted.class,
                    (event, e) -> Optional.of(decided(
                                    event,
                                    e.getHow() == AcceptedHow.PROMOTED ? MessageKind.PROMOTED : MessageKind.ACCEPTED,
                                    new Recipient(e.getMissionId(), e.getRegistrationId()))
                            .joining(PlaceDecision.ACCEPTED)
                            .with(Anchor.ACCEPTED)))
            .when(
                    RegistrationWaitlisted.class,
                    (event, e) -> Optional.of(decided(
                                    event,
                                    MessageKind.WAITLISTED,
                                    new Recipient(e.getMissionId(), e.getRegistrationId()))
                            .joining(PlaceDecision.WAITLISTED)))
            .when(
                    RegistrationDeclined.class,
                    (event, e) -> Optional.of(decided(
                            event, MessageKind.DECLINED, new Recipient(e.getMissionId(), e.getRegistrationId()))))
            .ignore(RegistrationChanged.class, RegistrationReplaced.class, RegistrationExpired.class)
            // neither is told by mail, nor is it the person who says so
            .ignore(RegistrationNoShow.class, RegistrationAttended.class, PlacesCounted.class)
            .ignore(RegistrationsHeldBack.class)
            .build();

    /** Keeps this view, and acts on events up to this age. */
    public RegistrationMessages(Projection<ParticipantView> keeps, FollowRegistrations follow, Duration maxAge) {
        this.keeps = keeps;
        this.follow = follow;
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
    public Mono<Void> reactTogether(List<ReceivedEvent> events) {
        return Mono.defer(() -> follow.follow(
                events.stream().map(steps::handle).flatMap(Optional::stream).toList()));
    }

    private static RegistrationStep told(ReceivedEvent event, MessageKind template, RegistrationSummary registration) {
        return told(event, template, registration, Cause.event(event.id()));
    }

    private static RegistrationStep told(
            ReceivedEvent event, MessageKind template, RegistrationSummary registration, Cause cause) {
        Recipient to = new Recipient(registration.getMissionId(), registration.getRegistrationId());
        return step(event, new Letter(template, to, cause));
    }

    private static RegistrationStep decided(ReceivedEvent event, MessageKind template, Recipient to) {
        return step(event, new Letter(template, to, Cause.decision(event.id(), event.sequence())))
                .moving();
    }

    private static RegistrationStep step(ReceivedEvent event, Letter told) {
        return new RegistrationStep(event.id(), event.correlationId(), told);
    }
}
