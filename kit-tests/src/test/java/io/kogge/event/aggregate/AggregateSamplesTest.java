// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.model.Updates;
import io.kogge.event.StoredSamples;
import io.kogge.event.relay.OutboxEntry;
import io.kogge.event.relay.OutboxFields;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.schemas.Topic;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;

/** What lies around the state of every aggregate: versions, the commands that it knows, and what is to be published. */
class AggregateSamplesTest {
    private static final Instant AT = Instant.parse("2027-02-01T10:00:00Z");
    private static final Command MADE = new Command("c1", Actor.staff("s1"), "k1", null, "{\"label\":\"Hamburg\"}");
    private static final Command CHANGED = new Command("c2", Actor.staff("s1"), "k1", "mission/m1/7", null);
    private static final List<OutboxEntry> ENTRIES = List.of(
            new OutboxEntry(
                    "tally",
                    "t1",
                    3,
                    Topic.REGISTRATION_EVENTS.topicName(),
                    "t1",
                    "io.kogge.registration.declined.v1",
                    new byte[] {(byte) 195, 1, 2},
                    AT,
                    Actor.staff("s1"),
                    "c2",
                    "k1",
                    "mission/m1/7",
                    "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"),
            new OutboxEntry(
                    "tally",
                    "t1",
                    4,
                    Topic.DELEGATE_CONTACTS.topicName(),
                    "t1",
                    "io.kogge.erased.v1",
                    null,
                    AT,
                    Actor.system("lapsed"),
                    "c2",
                    "k1",
                    null,
                    null));

    private final BsonDocument sample = StoredSamples.latest("aggregate");

    @Test
    void aStoredAggregateKnowsItsVersionAndTheCommandsThatWereCarriedOut() {
        AggregateDocument stored = new AggregateDocument(sample);
        assertThat(stored.id()).isEqualTo("t1");
        assertThat(stored.version()).isEqualTo(3);
        assertThat(stored.sequence()).isEqualTo(4);
        assertThat(stored.state()).isEqualTo(new BsonDocument("label", new BsonString("Hamburg")));
        assertThat(stored.knows(MADE)).isTrue();
        assertThat(stored.knows(new Command("c1", MADE.actor(), "k1", null, "{\"label\":\"Bremen\"}")))
                .isFalse();
        assertThat(stored.knows(CHANGED)).isTrue();
        assertThat(stored.knows(Command.of("c3", MADE.actor()))).isFalse();
    }

    @Test
    void whatWaitsInAnOutboxIsPublishedAsItWasWritten() {
        assertThat(OutboxFields.read("tally", sample))
                .usingRecursiveFieldByFieldElementComparator()
                .isEqualTo(ENTRIES);
        assertThat(ENTRIES.stream().map(OutboxFields::write).toList())
                .isEqualTo(sample.getArray(OutboxFields.OUTBOX).getValues());
    }

    @Test
    void anAggregateIsWrittenAsItWas() {
        BsonDocument first =
                AggregateDocument.first("t1", new AggregateDocument(sample).state(), List.of(MADE), ENTRIES);
        assertThat(first.keySet()).isEqualTo(sample.keySet());
        first.forEach((field, value) -> assertThat(value.getBsonType())
                .as(field)
                .isEqualTo(sample.get(field).getBsonType()));

        BsonDocument update = new AggregateDocument(sample)
                .next(List.of(Updates.set(AggregateDocument.STATE, first)), true, List.of(CHANGED), 32, ENTRIES)
                .toBsonDocument(BsonDocument.class, MongoClientSettings.getDefaultCodecRegistry());
        assertThat(update.values().stream()
                        .flatMap(fields -> fields.asDocument().keySet().stream())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("version", "sequence", "state", "commands", "content", "outbox", "pending");
    }
}
