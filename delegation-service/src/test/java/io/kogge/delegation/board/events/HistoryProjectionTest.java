// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.board.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.board.view.HistoryView;
import io.kogge.delegation.registration.events.RegistrationEvents;
import io.kogge.delegation.registration.model.Applicants;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.model.RegistrationEvent;
import io.kogge.event.aggregate.Outgoing;
import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.ReceivedEvent;
import io.kogge.event.consumer.ViewChange;
import io.kogge.kernel.command.Actor;
import io.kogge.schemas.Topic;
import io.kogge.schemas.registration.OrganisationKind;
import io.kogge.schemas.registration.RegistrationAttended;
import io.kogge.schemas.registration.RegistrationNoShow;
import io.kogge.schemas.registration.RegistrationState;
import io.kogge.schemas.registration.RegistrationSummary;
import io.kogge.schemas.registration.RegistrationWithdrawn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;

class HistoryProjectionTest {
    private static final Instant DOMAIN = Instant.parse("2027-05-15T07:00:00Z");
    private static final Instant SYSTEM = Instant.parse("2026-11-27T14:00:00Z");

    private final Projection<HistoryView> projection = HistoryProjection.make();
    private final Registration registration = Registration.start(
                    "r1",
                    "hamburg",
                    "p1",
                    Applicants.with("sanne@windkracht.example"),
                    DOMAIN,
                    DOMAIN.plus(Duration.ofDays(2)))
            .state();

    @Test
    void everyEntrySaysWhenByTheDomainsClock() {
        List<RegistrationEvent> events = List.of(
                new RegistrationEvent.Started(DOMAIN, DOMAIN),
                new RegistrationEvent.Confirmed(DOMAIN),
                new RegistrationEvent.Entered(DOMAIN),
                new RegistrationEvent.Corrected(DOMAIN),
                new RegistrationEvent.Repeated(DOMAIN),
                new RegistrationEvent.Withdrawn(DOMAIN),
                new RegistrationEvent.Replaced(DOMAIN),
                new RegistrationEvent.Moved(DOMAIN),
                new RegistrationEvent.Expired(DOMAIN));

        assertThat(events)
                .allSatisfy(event -> assertThat(RegistrationEvents.outgoing(registration, event).stream()
                                .filter(outgoing -> outgoing.topic() == Topic.REGISTRATION_EVENTS)
                                .map(Outgoing::payload)
                                .map(this::at))
                        .containsExactly(DOMAIN));
    }

    @Test
    void anEventThatDoesNotSayWhenIsKeptUnderTheTimeItWasWritten() {
        RegistrationWithdrawn withdrawn = RegistrationWithdrawn.newBuilder()
                .setRegistration(new RegistrationSummary(
                        "r1", "hamburg", "r1", RegistrationState.WITHDRAWN, OrganisationKind.BUSINESS, false))
                .build();

        assertThat(at(withdrawn)).isEqualTo(SYSTEM);
    }

    @Test
    void whoDidNotComeAndWasThereAfterAllIsInTheHistory() {
        assertThat(entry(new RegistrationNoShow("r1", "hamburg", DOMAIN))
                        .entry()
                        .what())
                .isEqualTo("no-show");
        assertThat(entry(new RegistrationAttended("r1", "hamburg", DOMAIN))
                        .entry()
                        .at())
                .isEqualTo(DOMAIN);
    }

    private Instant at(SpecificRecord payload) {
        return entry(payload).at();
    }

    private HistoryView entry(SpecificRecord payload) {
        ReceivedEvent event = new ReceivedEvent(
                "registration/r1/1",
                Topic.REGISTRATION_EVENTS,
                "hamburg",
                "registration",
                "r1",
                1,
                SYSTEM,
                Actor.system("test"),
                "conversation",
                payload);
        return ((ViewChange.Set<HistoryView>) projection.change(event).orElseThrow()).document();
    }
}
