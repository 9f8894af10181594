// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.event.settings.EventSettings;
import io.kogge.schemas.Topic;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class TopicSettingsTest {
    private final Map<String, NewTopic> topics =
            new TopicSettings(settings()).all().collect(Collectors.toMap(NewTopic::name, Function.identity()));

    @Test
    void every_topic_has_its_dead_letters_and_the_fixed_number_of_partitions() {
        assertThat(topics).hasSize(Topic.values().length * 2);
        assertThat(topics.values()).allSatisfy(topic -> {
            assertThat(topic.numPartitions()).isEqualTo(Topic.PARTITIONS);
            assertThat(topic.replicationFactor()).isEqualTo((short) 3);
            assertThat(topic.configs()).containsEntry("min.insync.replicas", "2");
        });
    }

    @Test
    void the_log_is_kept_for_ever_contacts_are_compacted_and_personal_dead_letters_expire_within_days() {
        assertThat(config(Topic.MISSION_EVENTS.topicName()))
                .containsEntry("cleanup.policy", "delete")
                .containsEntry("retention.ms", "-1")
                .containsEntry("retention.bytes", "-1");
        assertThat(config(Topic.DELEGATE_CONTACTS.topicName()))
                .containsEntry("cleanup.policy", "compact")
                .containsKeys("segment.ms", "max.compaction.lag.ms", "delete.retention.ms");
        assertThat(config(Topic.DELEGATE_CONTACTS.deadLetters()))
                .containsEntry("retention.ms", Long.toString(Duration.ofDays(7).toMillis()));
        assertThat(config(Topic.MISSION_EVENTS.deadLetters()))
                .containsEntry("retention.ms", Long.toString(Duration.ofDays(90).toMillis()));
    }

    private Map<String, String> config(String topic) {
        return topics.get(topic).configs();
    }

    private static EventSettings settings() {
        return new Binder(new MapConfigurationPropertySource(
                        Map.of("kogge.event.service", "test", "kogge.event.replication-factor", "3")))
                .bind("kogge.event", EventSettings.class)
                .get();
    }
}
