// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.invariant;

import io.kogge.schemas.EventCodec;
import io.kogge.schemas.EventTypes;
import io.kogge.schemas.registration.AcceptedHow;
import io.kogge.schemas.registration.OrganisationKind;
import io.kogge.schemas.registration.PlacesCounted;
import io.kogge.schemas.registration.RegistrationAccepted;
import io.kogge.schemas.registration.RegistrationAttended;
import io.kogge.schemas.registration.RegistrationNoShow;
import io.kogge.schemas.registration.RegistrationState;
import io.kogge.schemas.registration.RegistrationSubmitted;
import io.kogge.schemas.registration.RegistrationSummary;
import io.kogge.schemas.registration.RegistrationWaitlisted;
import io.kogge.schemas.registration.RegistrationWithdrawn;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Events as they would lie on a topic. */
final class SampleLog {
    private static final EventCodec CODEC = new EventCodec();

    private SampleLog() {}

    static LoggedEvent event(String id, SpecificRecord payload) {
        String topic = EventTypes.of(payload).topic().topicName();
        var record = new ConsumerRecord<>(topic, 0, 0, "m", CODEC.encode(payload));
        record.headers().add("ce_id", id.getBytes(StandardCharsets.UTF_8));
        record.headers().add("ce_type", "type".getBytes(StandardCharsets.UTF_8));
        record.headers().add("ce_time", "time".getBytes(StandardCharsets.UTF_8));
        return LoggedEvent.of(CODEC, record);
    }

    static SpecificRecord submitted(String registration) {
        return new RegistrationSubmitted(summary(registration, RegistrationState.SUBMITTED), Instant.EPOCH);
    }

    static SpecificRecord withdrawn(String registration) {
        return new RegistrationWithdrawn(summary(registration, RegistrationState.WITHDRAWN), null);
    }

    static SpecificRecord accepted(String registration, AcceptedHow how) {
        return new RegistrationAccepted(registration, "m", Instant.EPOCH, how);
    }

    static SpecificRecord waitlisted(String registration) {
        return new RegistrationWaitlisted(registration, "m", Instant.EPOCH);
    }

    static SpecificRecord noShow(String registration) {
        return new RegistrationNoShow(registration, "m", Instant.EPOCH);
    }

    static SpecificRecord attended(String registration) {
        return new RegistrationAttended(registration, "m", Instant.EPOCH);
    }

    static SpecificRecord counted(int accepted, int waiting, int undecided) {
        return counted(accepted, waiting, undecided, 0);
    }

    static SpecificRecord counted(int accepted, int waiting, int undecided, int noShows) {
        return new PlacesCounted("m", accepted, waiting, undecided, Instant.EPOCH, noShows, null);
    }

    private static RegistrationSummary summary(String registration, RegistrationState state) {
        return new RegistrationSummary(registration, "m", registration, state, OrganisationKind.BUSINESS, false);
    }
}
