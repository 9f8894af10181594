// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.schedule.model.Occurrence.DropReason;
import io.kogge.notification.schedule.model.Rule.LateJoiners;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Occurrences are no records with a codec of their own, so their sample is read here. */
class OccurrenceSamplesTest {
    private static final Instant DUE = Instant.parse("2027-02-23T08:00:00Z");

    @Test
    void anOccurrenceReadsAsItWasStored() throws IOException {
        Document sample = sample();
        assertThat(OccurrenceDocuments.occurrence(sample)).isEqualTo(occurrence(DropReason.TOO_LATE));
        // the reason is added where it is dropped
        sample.remove("reason");
        assertThat(OccurrenceDocuments.document(occurrence(null))).isEqualTo(sample);
    }

    private static Document sample() throws IOException {
        try (InputStream sample = OccurrenceSamplesTest.class.getResourceAsStream("/documents/occurrences/1.json")) {
            return Document.parse(new String(sample.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Occurrence occurrence(DropReason reason) {
        return new Occurrence(
                "reminder:m1:2027-03-09:1",
                "reminder",
                MessageKind.REMINDER,
                "m1",
                Audience.ACCEPTED,
                LateJoiners.SKIP,
                DUE.plusSeconds(1_209_600),
                DUE,
                DUE.plusSeconds(86_400),
                Occurrence.State.DROPPED,
                reason);
    }
}
