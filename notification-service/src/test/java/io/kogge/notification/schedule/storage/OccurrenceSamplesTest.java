// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.notification.audience.model.Answering;
import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.audience.model.OrganisationKind;
import io.kogge.notification.audience.model.RecipientStanding;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.rules.model.LateJoiners;
import io.kogge.notification.rules.model.Spread;
import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.schedule.model.Reach;
import io.kogge.notification.schedule.model.Timing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Occurrences are no records with a codec of their own, so their sample is read here. */
class OccurrenceSamplesTest {
    private static final Instant DUE = Instant.parse("2027-02-23T08:00:00Z");

    private static Occurrence occurrence(Set<Answering> answering) {
        return new Occurrence(
                "reminder:m1:2027-03-09:1:r1@2027-02-23T08:00:00Z",
                "reminder",
                Occurrence.Task.WRITE,
                MessageKind.REMINDER,
                "m1",
                new Timing(
                        DUE.plusSeconds(1_209_600),
                        true,
                        1,
                        DUE,
                        new Spread(LocalDateTime.parse("2027-02-23T09:00"), true, true),
                        DUE.plusSeconds(86_400)),
                new Reach(
                        new Audience(
                                Set.of(RecipientStanding.ACCEPTED, RecipientStanding.WAITLISTED),
                                Set.of("nl"),
                                Set.of(OrganisationKind.BUSINESS),
                                answering),
                        LateJoiners.SKIP,
                        "r1",
                        "reminder:m1:2027-03-09:1:r1"),
                Occurrence.State.DROPPED,
                Occurrence.DropReason.TOO_LATE,
                7L);
    }

    @Test
    void anOccurrenceReadsAsItWasStored() throws IOException {
        assertThat(OccurrenceDocuments.occurrence(sample(1))).isEqualTo(occurrence(Set.of()));
        Occurrence chosen = occurrence(Set.of(Answering.NOT_ANSWERED));
        assertThat(OccurrenceDocuments.occurrence(sample(2))).isEqualTo(chosen);
        assertThat(OccurrenceDocuments.document(chosen)).isEqualTo(sample(2));
    }

    private static Document sample(int version) throws IOException {
        String path = "/documents/occurrences/" + version + ".json";
        try (InputStream sample = OccurrenceSamplesTest.class.getResourceAsStream(path)) {
            return Document.parse(new String(sample.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
