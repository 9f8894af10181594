// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.driver;

import io.kogge.schemas.Topic;
import io.kogge.testkit.fault.StrayRecords;
import io.kogge.testkit.invariant.TopicReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** What is on the topics, read and written past the services. */
public final class EventLog {
    private final TopicReader reader;
    private final StrayRecords writer;

    EventLog(String bootstrapServers) {
        reader = new TopicReader(bootstrapServers);
        writer = new StrayRecords(bootstrapServers);
    }

    /** Every record on the shared topics. */
    private List<ConsumerRecord<String, byte[]>> everything() {
        return Arrays.stream(Topic.values())
                .flatMap(topic -> reader.read(topic.topicName()).stream())
                .toList();
    }

    /** Whether any record of the shared topics has this text in it, anywhere. */
    public boolean mentions(String text) {
        return everything().stream()
                .filter(record -> record.value() != null)
                .anyMatch(record -> new String(record.value(), StandardCharsets.UTF_8).contains(text));
    }

    /** How many records the shared topics have had so far. */
    public long length() {
        return reader.length(Arrays.stream(Topic.values()).map(Topic::topicName).toList());
    }

    /** Every record once more, in an order that has nothing to do with the first. */
    public void repeatShuffled(Random random) {
        writer.shuffled(everything(), random);
    }

    /** Something that is no event. */
    public void poison(Topic topic, String key) {
        writer.poison(topic, key);
    }

    /** Every record of a topic as a dead letter, as if that consumer had handled none of them; how many that are. */
    public int setAside(Topic topic, String consumer) {
        List<ProducerRecord<String, byte[]>> letters = reader.read(topic.topicName()).stream()
                .map(record -> letter(topic, record, consumer))
                .toList();
        writer.append(letters);
        return letters.size();
    }

    private static ProducerRecord<String, byte[]> letter(
            Topic topic, ConsumerRecord<String, byte[]> record, String consumer) {
        Headers headers = new RecordHeaders(record.headers().toArray());
        headers.add("kogge_consumer", consumer.getBytes(StandardCharsets.UTF_8));
        return new ProducerRecord<>(topic.deadLetters(), record.partition(), record.key(), record.value(), headers);
    }
}
