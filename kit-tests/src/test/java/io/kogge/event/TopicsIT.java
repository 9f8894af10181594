// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.embedded.kafka.EmbeddedBroker;
import io.kogge.schemas.Topic;
import io.kogge.testkit.kafka.Brokers;
import io.kogge.testkit.mongo.TestDatabase;
import io.kogge.testkit.mongo.TestDatabases;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Topics are made at start, once, as they should be. */
class TopicsIT {
    private final TestDatabase database = TestDatabases.embedded();

    @TempDir
    Path directory;

    @Test
    void topics_are_made_with_their_settings_and_a_second_start_changes_nothing() throws Exception {
        try (EmbeddedBroker broker = Brokers.fresh(directory);
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            EventKit.start(broker.bootstrapServers(), database, TestDatabase.freshName())
                    .close();
            EventKit.start(broker.bootstrapServers(), database, TestDatabase.freshName())
                    .close();
            assertThat(admin.listTopics().names().get())
                    .contains(Topic.MISSION_EVENTS.topicName(), Topic.MISSION_EVENTS.deadLetters());
            ConfigResource contacts =
                    new ConfigResource(ConfigResource.Type.TOPIC, Topic.DELEGATE_CONTACTS.topicName());
            assertThat(admin.describeConfigs(List.of(contacts))
                            .all()
                            .get()
                            .get(contacts)
                            .get("cleanup.policy")
                            .value())
                    .isEqualTo("compact");
        }
    }

    @Test
    void a_topic_with_another_number_of_partitions_is_refused_with_a_clear_line() throws Exception {
        try (EmbeddedBroker broker = Brokers.fresh(directory);
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(Topic.MISSION_EVENTS.topicName(), 3, (short) 1)))
                    .all()
                    .get();
            assertThatThrownBy(() -> EventKit.start(broker.bootstrapServers(), database, TestDatabase.freshName()))
                    .rootCause()
                    .hasMessageContaining("mission.events.v1 has 3 partitions instead of 6");
        }
    }
}
