// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.audience.events;

import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.Projections;
import io.kogge.notification.audience.model.OrganisationKind;
import io.kogge.notification.audience.model.Participant.Registration;
import io.kogge.notification.audience.model.PlaceDecision;
import io.kogge.notification.audience.view.ParticipantView;
import io.kogge.schemas.Topic;
import io.kogge.schemas.notification.AddressReleased;
import io.kogge.schemas.notification.AddressSuppressed;
import io.kogge.schemas.notification.EmailBounced;
import io.kogge.schemas.notification.EmailFailed;
import io.kogge.schemas.notification.EmailSent;
import io.kogge.schemas.notification.EmailSkipped;
import io.kogge.schemas.notification.FollowUpAnswered;
import io.kogge.schemas.notification.MailResubscribed;
import io.kogge.schemas.notification.MailUnsubscribed;
import io.kogge.schemas.notification.OutcomeReported;
import io.kogge.schemas.notification.SurveyAnswered;
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
import io.kogge.schemas.registration.RegistrationSubmitted;
import io.kogge.schemas.registration.RegistrationSummary;
import io.kogge.schemas.registration.RegistrationWaitlisted;
import io.kogge.schemas.registration.RegistrationWithdrawn;
import io.kogge.schemas.registration.RegistrationsHeldBack;

/** Registrations with the decision on their place; each is fed by its registration, by the mission's allocation and by its answer. */
public final class ParticipantsProjection {
    private ParticipantsProjection() {}

    /** The projection. */
    public static Projection<ParticipantView> make() {
        return Projections.into(ParticipantView.VIEW)
                .on(Topic.REGISTRATION_EVENTS, Topic.NOTIFICATION_EVENTS)
                .when(
                        RegistrationStarted.class,
                        (event, e) -> registered(e.getRegistration()).handedIn(e.getOccurredAt(), e.getExpiresAt()))
                .when(
                        RegistrationSubmitted.class,
                        (event, e) -> registered(e.getRegistration()).submitted(e.getSubmittedAt()))
                .when(RegistrationChanged.class, (event, e) -> registered(e.getRegistration()))
                .when(RegistrationRepeated.class, (event, e) -> registered(e.getRegistration()))
                .when(RegistrationWithdrawn.class, (event, e) -> registered(e.getRegistration()))
                .when(RegistrationReplaced.class, (event, e) -> registered(e.getRegistration()))
                .when(RegistrationMoved.class, (event, e) -> registered(e.getRegistration()))
                .when(RegistrationExpired.class, (event, e) -> registered(e.getRegistration()))
                .when(
                        RegistrationAccepted.class,
                        (event, e) -> ParticipantView.decided(
                                e.getRegistrationId(),
                                e.getMissionId(),
                                PlaceDecision.ACCEPTED,
                                event.sequence(),
                                "",
                                e.getDecidedAt()))
                .when(
                        RegistrationWaitlisted.class,
                        (event, e) -> ParticipantView.decided(
                                e.getRegistrationId(),
                                e.getMissionId(),
                                PlaceDecision.WAITLISTED,
                                event.sequence(),
                                "",
                                e.getDecidedAt()))
                .when(
                        RegistrationDeclined.class,
                        (event, e) -> ParticipantView.decided(
                                e.getRegistrationId(),
                                e.getMissionId(),
                                PlaceDecision.DECLINED,
                                event.sequence(),
                                e.getReason(),
                                e.getDecidedAt()))
                .when(
                        OutcomeReported.class,
                        (event, e) -> ParticipantView.answered(e.getRegistrationId(), e.getMissionId()))
                .when(
                        RegistrationNoShow.class,
                        (event, e) -> ParticipantView.attended(
                                e.getRegistrationId(), e.getMissionId(), PlaceDecision.NO_SHOW, event.sequence()))
                .when(
                        RegistrationAttended.class,
                        (event, e) -> ParticipantView.attended(
                                e.getRegistrationId(), e.getMissionId(), PlaceDecision.ACCEPTED, event.sequence()))
                .ignore(PlacesCounted.class, RegistrationsHeldBack.class)
                .ignore(EmailSent.class, EmailSkipped.class, EmailFailed.class, EmailBounced.class)
                .ignore(AddressSuppressed.class, AddressReleased.class)
                .ignore(MailUnsubscribed.class, MailResubscribed.class, SurveyAnswered.class, FollowUpAnswered.class)
                .build();
    }

    private static ParticipantView registered(RegistrationSummary summary) {
        return ParticipantView.registered(
                summary.getRegistrationId(),
                summary.getMissionId(),
                summary.getPersonId(),
                Registration.valueOf(summary.getState().name()),
                OrganisationKind.valueOf(summary.getOrganisationKind().name()));
    }
}
