// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.schemas.EventCodec;
import io.kogge.schemas.Topic;
import io.kogge.testkit.invariant.TopicReader;
import io.kogge.testkit.kafka.SharedBroker;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What the service told the others. */
public final class TopicOfMails {
    private TopicOfMails() {}

    /** What it told about this person, in order; fails where any of these stands in a record or its headers. */
    public static List<SpecificRecord> about(String personId, String... secrets) {
        List<ConsumerRecord<String, byte[]>> records = new TopicReader(
                        SharedBroker.get().bootstrapServers())
                .read(Topic.NOTIFICATION_EVENTS.topicName()).stream()
                        .filter(record -> personId.equals(record.key()))
                        .toList();
        assertThat(records).allSatisfy(record -> {
            StringBuilder all = new StringBuilder(new String(record.value(), StandardCharsets.ISO_8859_1));
            record.headers().forEach(header -> all.append(new String(header.value(), StandardCharsets.UTF_8)));
            assertThat(all.toString()).doesNotContain(secrets);
        });
        EventCodec codec = new EventCodec();
        return records.stream().map(record -> codec.decode(record.value())).toList();
    }
}
