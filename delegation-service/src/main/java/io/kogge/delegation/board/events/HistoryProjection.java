// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.board.events;

import io.kogge.delegation.board.view.HistoryView;
import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.Projections;
import io.kogge.event.consumer.ReceivedEvent;
import io.kogge.schemas.Topic;
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
import io.kogge.schemas.registration.RegistrationWaitlisted;
import io.kogge.schemas.registration.RegistrationWithdrawn;
import io.kogge.schemas.registration.RegistrationsHeldBack;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Keeps the history of each registration: what happened to itself, and what was decided on its place. */
public final class HistoryProjection {
    private HistoryProjection() {}

    /** The projection. */
    public static Projection<HistoryView> make() {
        return Projections.into(HistoryView.VIEW)
                .on(Topic.REGISTRATION_EVENTS)
                .when(
                        RegistrationStarted.class,
                        (event, started) -> remember(
                                event,
                                started.getRegistration().getRegistrationId(),
                                at(event, started.getOccurredAt()),
                                "started",
                                null))
                .when(
                        RegistrationSubmitted.class,
                        (event, submitted) -> remember(
                                event,
                                submitted.getRegistration().getRegistrationId(),
                                submitted.getSubmittedAt(),
                                submitted.getRegistration().getEnteredByStaff() ? "entered" : "submitted",
                                null))
                .when(
                        RegistrationChanged.class,
                        (event, changed) -> remember(
                                event,
                                changed.getRegistration().getRegistrationId(),
                                at(event, changed.getOccurredAt()),
                                "changed",
                                null))
                .when(
                        RegistrationRepeated.class,
                        (event, repeated) -> remember(
                                event,
                                repeated.getRegistration().getRegistrationId(),
                                at(event, repeated.getOccurredAt()),
                                "repeated",
                                null))
                .when(
                        RegistrationWithdrawn.class,
                        (event, withdrawn) -> remember(
                                event,
                                withdrawn.getRegistration().getRegistrationId(),
                                at(event, withdrawn.getOccurredAt()),
                                "withdrawn",
                                null))
                .when(
                        RegistrationExpired.class,
                        (event, expired) -> remember(
                                event,
                                expired.getRegistration().getRegistrationId(),
                                at(event, expired.getOccurredAt()),
                                "expired",
                                null))
                .when(
                        RegistrationReplaced.class,
                        (event, replaced) -> remember(
                                event,
                                replaced.getRegistration().getRegistrationId(),
                                replaced.getOccurredAt(),
                                "replaced",
                                null))
                .when(
                        RegistrationMoved.class,
                        (event, moved) -> remember(
                                event,
                                moved.getRegistration().getRegistrationId(),
                                moved.getOccurredAt(),
                                "moved",
                                null))
                .when(
                        RegistrationAccepted.class,
                        (event, accepted) -> remember(
                                event,
                                accepted.getRegistrationId(),
                                accepted.getDecidedAt(),
                                "accepted",
                                code(accepted.getHow())))
                .when(
                        RegistrationWaitlisted.class,
                        (event, waitlisted) -> remember(
                                event, waitlisted.getRegistrationId(), waitlisted.getDecidedAt(), "waitlisted", null))
                .when(
                        RegistrationDeclined.class,
                        (event, declined) -> remember(
                                event,
                                declined.getRegistrationId(),
                                declined.getDecidedAt(),
                                "declined",
                                declined.getReason().toLowerCase(Locale.ROOT).replace('_', '-')))
                .when(
                        RegistrationNoShow.class,
                        (event, missed) ->
                                remember(event, missed.getRegistrationId(), missed.getDecidedAt(), "no-show", null))
                .when(
                        RegistrationAttended.class,
                        (event, attended) -> remember(
                                event, attended.getRegistrationId(), attended.getDecidedAt(), "attended", null))
                .ignore(PlacesCounted.class, RegistrationsHeldBack.class)
                .build();
    }

    /** When it happened by the domain's clock; events from before they said so have the system's time alone. */
    private static Instant at(ReceivedEvent event, @Nullable Instant occurredAt) {
        return occurredAt == null ? event.time() : occurredAt;
    }

    private static HistoryView remember(
            ReceivedEvent event, String registrationId, Instant at, String what, @Nullable String detail) {
        return new HistoryView(
                event.id(),
                registrationId,
                at,
                event.time(),
                event.sequence(),
                what,
                event.actor().toString(),
                detail);
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
