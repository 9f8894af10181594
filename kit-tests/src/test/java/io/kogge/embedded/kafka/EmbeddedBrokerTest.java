// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.embedded.ChildJvm;
import io.kogge.embedded.EmbeddedServerException;
import io.kogge.embedded.Ports;
import java.io.Reader;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
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
            Topics.create(broker);
            write(broker, "one");
            assertThatThrownBy(() -> EmbeddedBroker.start(directory, 0, 0))
                    .isInstanceOf(EmbeddedServerException.class)
                    .hasMessageContaining("in use by another running Kogge");
        }
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, 0, 0)) {
            assertThat(broker.bootstrapServers()).isNotEqualTo(before);
            write(broker, "two");
            assertThat(Topics.read(broker)).containsExactly("one", "two");
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
            assertThat(Topics.read(broker)).startsWith(acknowledged.toArray(String[]::new));
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

    @Test
    void whoeverDoesNotSignInIsAnsweredNothing() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, 0, 0)) {
            Map<String, Object> nobody = new HashMap<>(Map.of("bootstrap.servers", broker.bootstrapServers()));
            nobody.putAll(Map.of("request.timeout.ms", 2_000, "default.api.timeout.ms", 2_000));
            try (Admin admin = Admin.create(nobody)) {
                assertThatThrownBy(() -> admin.listTopics().names().get()).hasCauseInstanceOf(TimeoutException.class);
            }
            Map<String, Object> guessing = new HashMap<>(broker.clientSettings());
            guessing.compute(
                    "sasl.jaas.config", (name, login) -> login.toString().replaceAll("password=\"..", "password=\"xx"));
            try (Admin admin = Admin.create(guessing)) {
                assertThatThrownBy(() -> admin.listTopics().names().get())
                        .hasCauseInstanceOf(SaslAuthenticationException.class);
            }
        }
    }

    @Test
    void aDirectoryMadeWithoutAPasswordGetsOneAndKeepsWhatItHas() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.startOpenToAll(directory, 0, 0)) {
            Topics.create(broker);
            write(broker, "one");
        }
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, 0, 0)) {
            write(broker, "two");
            assertThat(Topics.read(broker)).containsExactly("one", "two");
        }
    }

    @Test
    void whatLetsInIsKeptForItsOwnerAlone() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, 0, 0)) {
            for (String kept : List.of("password", "client.properties")) {
                assertThat(Files.getPosixFilePermissions(directory.resolve(kept)))
                        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
            }
            Properties client = new Properties();
            try (Reader file = Files.newBufferedReader(directory.resolve("client.properties"))) {
                client.load(file);
            }
            assertThat(client).isEqualTo(broker.clientSettings());
        }
    }

    private static void write(EmbeddedBroker broker, String value) throws Exception {
        try (KafkaProducer<String, String> producer = Topics.producer(broker)) {
            producer.send(new ProducerRecord<>(Topics.TOPIC, value)).get();
        }
    }
}
