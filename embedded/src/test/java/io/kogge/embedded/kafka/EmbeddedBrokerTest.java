// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.embedded.ChildJvm;
import io.kogge.embedded.EmbeddedServerException;
import io.kogge.embedded.Ports;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {
    @TempDir
    Path directory;

    @Test
    void topicsAndRecordsAreThereAfterARestartOnOtherPorts() throws Exception {
        String before;
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, 0, 0)) {
            before = broker.bootstrapServers();
            Topics.create(before);
            write(before, "one");
            assertThatThrownBy(() -> EmbeddedBroker.start(directory, 0, 0))
                    .isInstanceOf(EmbeddedServerException.class)
                    .hasMessageContaining("in use by another running Kogge");
        }
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, 0, 0)) {
            assertThat(broker.bootstrapServers()).isNotEqualTo(before);
            write(broker.bootstrapServers(), "two");
            assertThat(Topics.read(broker.bootstrapServers())).containsExactly("one", "two");
        }
    }

    @Test
    void nothingAcknowledgedIsLostWhenTheProcessIsKilled() {
        List<String> acknowledged = new ArrayList<>();
        try (ChildJvm child = ChildJvm.start(WritingBroker.class, directory)) {
            for (int i = 0; i < 200; i++) {
                acknowledged.add(child.line());
            }
            acknowledged.addAll(child.kill());
        }
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, 0, 0)) {
            // the last one may have been written without its acknowledgement having been said
            assertThat(Topics.read(broker.bootstrapServers())).startsWith(acknowledged.toArray(String[]::new));
        }
    }

    @Test
    void aTakenPortIsSaidInOneLineAndTheDirectoryIsFreeAgain() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, Ports.loopback())) {
            assertThatThrownBy(() -> EmbeddedBroker.start(directory, taken.getLocalPort(), 0))
                    .isInstanceOf(EmbeddedServerException.class)
                    .hasMessageContaining("the port is taken");
        }
    }

    private static void write(String servers, String value) throws Exception {
        try (KafkaProducer<String, String> producer = Topics.producer(servers)) {
            producer.send(new ProducerRecord<>(Topics.TOPIC, value)).get();
        }
    }
}
