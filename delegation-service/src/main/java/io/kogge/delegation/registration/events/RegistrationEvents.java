// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.events;

import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.model.RegistrationEvent;
import io.kogge.delegation.registration.model.RegistrationEvent.Confirmed;
import io.kogge.delegation.registration.model.RegistrationEvent.Corrected;
import io.kogge.delegation.registration.model.RegistrationEvent.Entered;
import io.kogge.delegation.registration.model.RegistrationEvent.Expired;
import io.kogge.delegation.registration.model.RegistrationEvent.Repeated;
import io.kogge.delegation.registration.model.RegistrationEvent.Started;
import io.kogge.delegation.registration.model.RegistrationEvent.Withdrawn;
import io.kogge.event.aggregate.Outgoing;
import io.kogge.schemas.Topic;
import io.kogge.schemas.contact.DelegateContact;
import io.kogge.schemas.registration.OrganisationKind;
import io.kogge.schemas.registration.RegistrationChanged;
import io.kogge.schemas.registration.RegistrationExpired;
import io.kogge.schemas.registration.RegistrationRepeated;
import io.kogge.schemas.registration.RegistrationStarted;
import io.kogge.schemas.registration.RegistrationState;
import io.kogge.schemas.registration.RegistrationSubmitted;
import io.kogge.schemas.registration.RegistrationSummary;
import io.kogge.schemas.registration.RegistrationWithdrawn;
import java.time.Instant;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/**
 * Publishes what happened to registrations. Names and addresses go to the contacts alone, before the event that makes
 * somebody want to write to them.
 */
public final class RegistrationEvents {
    private RegistrationEvents() {}

    /** What goes on the topics because of this event. */
    public static List<Outgoing> outgoing(Registration registration, RegistrationEvent event) {
        RegistrationSummary summary = summary(registration);
        if (event instanceof Started started) {
            return List.of(
                    contact(registration),
                    of(summary, new RegistrationStarted(summary, started.expiresAt(), started.at())));
        }
        if (event instanceof Entered entered) {
            return List.of(contact(registration), submitted(summary, entered.at()));
        }
        if (event instanceof Confirmed confirmed) {
            return List.of(submitted(summary, confirmed.at()));
        }
        if (event instanceof Corrected corrected) {
            return List.of(contact(registration), of(summary, new RegistrationChanged(summary, corrected.at())));
        }
        if (event instanceof Repeated repeated) {
            return List.of(of(summary, new RegistrationRepeated(summary, repeated.at())));
        }
        if (event instanceof Withdrawn withdrawn) {
            return List.of(of(summary, new RegistrationWithdrawn(summary, withdrawn.at())));
        }
        if (event instanceof Expired expired) {
            return List.of(
                    of(summary, new RegistrationExpired(summary, expired.at())),
                    Outgoing.tombstone(Topic.DELEGATE_CONTACTS, registration.id()));
        }
        return List.of();
    }

    private static Outgoing submitted(RegistrationSummary summary, Instant at) {
        return of(summary, new RegistrationSubmitted(summary, at));
    }

    private static Outgoing of(RegistrationSummary summary, SpecificRecord event) {
        return Outgoing.of(summary.getMissionId(), event);
    }

    private static RegistrationSummary summary(Registration registration) {
        return new RegistrationSummary(
                registration.id(),
                registration.missionId(),
                registration.id(),
                state(registration),
                OrganisationKind.valueOf(
                        registration.applicant().organisation().kind().name()),
                registration.enteredByStaff(),
                registration.linkVersion());
    }

    private static RegistrationState state(Registration registration) {
        return switch (registration.state()) {
            case STARTED -> RegistrationState.STARTED;
            case SUBMITTED -> RegistrationState.SUBMITTED;
            case WITHDRAWN -> RegistrationState.WITHDRAWN;
            case EXPIRED -> RegistrationState.EXPIRED;
            // never published
            case DUPLICATE, FORGOTTEN -> RegistrationState.UNKNOWN;
        };
    }

    private static Outgoing contact(Registration registration) {
        var person = registration.applicant().person();
        return Outgoing.of(
                registration.id(),
                new DelegateContact(
                        registration.id(),
                        person.name(),
                        person.email(),
                        registration.applicant().organisation().name(),
                        person.language(),
                        person.zone().getId(),
                        registration.linkVersion()));
    }
}
