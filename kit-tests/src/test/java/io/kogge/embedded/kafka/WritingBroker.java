// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.kafka;

import java.nio.file.Path;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Writes numbers until it is killed, and says each that was acknowledged. */
final class WritingBroker {
    private WritingBroker() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedBroker broker = EmbeddedBroker.start(Path.of(arguments[0]), 0, 0);
        Topics.create(broker);
        try (KafkaProducer<String, String> producer = Topics.producer(broker)) {
            for (int i = 0; ; i++) {
                producer.send(new ProducerRecord<>(Topics.TOPIC, "key", Integer.toString(i)))
                        .get();
                System.out.println(i);
            }
        }
    }
}
