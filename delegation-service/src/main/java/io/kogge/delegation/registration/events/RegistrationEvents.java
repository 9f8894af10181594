// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.events;

import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.model.RegistrationEvent;
import io.kogge.delegation.registration.model.RegistrationEvent.Confirmed;
import io.kogge.delegation.registration.model.RegistrationEvent.Corrected;
import io.kogge.delegation.registration.model.RegistrationEvent.Entered;
import io.kogge.delegation.registration.model.RegistrationEvent.Expired;
import io.kogge.delegation.registration.model.RegistrationEvent.Moved;
import io.kogge.delegation.registration.model.RegistrationEvent.Repeated;
import io.kogge.delegation.registration.model.RegistrationEvent.Replaced;
import io.kogge.delegation.registration.model.RegistrationEvent.Started;
import io.kogge.delegation.registration.model.RegistrationEvent.Withdrawn;
import io.kogge.event.aggregate.Outgoing;
import io.kogge.schemas.registration.OrganisationKind;
import io.kogge.schemas.registration.RegistrationChanged;
import io.kogge.schemas.registration.RegistrationExpired;
import io.kogge.schemas.registration.RegistrationMoved;
import io.kogge.schemas.registration.RegistrationRepeated;
import io.kogge.schemas.registration.RegistrationReplaced;
import io.kogge.schemas.registration.RegistrationStarted;
import io.kogge.schemas.registration.RegistrationState;
import io.kogge.schemas.registration.RegistrationSubmitted;
import io.kogge.schemas.registration.RegistrationSummary;
import io.kogge.schemas.registration.RegistrationWithdrawn;
import java.time.Instant;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/** Publishes what happened to registrations: ids, choices and states. How to reach whom, the person's own events say. */
public final class RegistrationEvents {
    private RegistrationEvents() {}

    /** What goes on the topics because of this event. */
    public static List<Outgoing> outgoing(Registration registration, RegistrationEvent event) {
        return List.of(Outgoing.of(registration.missionId(), published(summary(registration), event)));
    }

    private static SpecificRecord published(RegistrationSummary summary, RegistrationEvent event) {
        if (event instanceof Started started) {
            return new RegistrationStarted(summary, started.expiresAt(), started.at());
        }
        if (event instanceof Entered entered) {
            return submitted(summary, entered.at());
        }
        if (event instanceof Confirmed confirmed) {
            return submitted(summary, confirmed.at());
        }
        if (event instanceof Corrected corrected) {
            return new RegistrationChanged(summary, corrected.at());
        }
        if (event instanceof Repeated repeated) {
            return new RegistrationRepeated(summary, repeated.at());
        }
        if (event instanceof Withdrawn withdrawn) {
            return new RegistrationWithdrawn(summary, withdrawn.at());
        }
        if (event instanceof Replaced replaced) {
            return new RegistrationReplaced(summary, replaced.at());
        }
        if (event instanceof Expired expired) {
            return new RegistrationExpired(summary, expired.at());
        }
        return new RegistrationMoved(summary, ((Moved) event).at());
    }

    private static SpecificRecord submitted(RegistrationSummary summary, Instant at) {
        return new RegistrationSubmitted(summary, at);
    }

    private static RegistrationSummary summary(Registration registration) {
        return new RegistrationSummary(
                registration.id(),
                registration.missionId(),
                registration.personId(),
                RegistrationState.valueOf(registration.state().name()),
                OrganisationKind.valueOf(registration.organisation().kind().name()),
                registration.enteredByStaff());
    }
}
