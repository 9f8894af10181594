// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.topic;

import io.kogge.event.settings.EventSettings;
import io.kogge.schemas.Topic;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** The topics as they should be. */
final class TopicSettings {
    /**
     * A segment is only compacted when it is no longer written to, so an erased person's data stays at most this long,
     * and the compaction lag, as long as records keep coming.
     */
    private static final Duration SEGMENT = Duration.ofHours(6);

    private static final Duration LONGEST_UNCOMPACTED = Duration.ofHours(12);

    /** A consumer that was away longer than this may miss a tombstone. */
    private static final Duration TOMBSTONES_KEPT = Duration.ofDays(30);

    private final EventSettings settings;

    TopicSettings(EventSettings settings) {
        this.settings = settings;
    }

    Stream<NewTopic> all() {
        return Stream.of(Topic.values()).flatMap(topic -> Stream.of(shared(topic), deadLetters(topic)));
    }

    private NewTopic shared(Topic topic) {
        return switch (topic.kept()) {
            case FOREVER ->
                topic(
                        topic.topicName(),
                        Map.of(
                                TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE,
                                TopicConfig.RETENTION_MS_CONFIG, "-1",
                                TopicConfig.RETENTION_BYTES_CONFIG, "-1"));
            case LATEST ->
                topic(
                        topic.topicName(),
                        Map.of(
                                TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT,
                                TopicConfig.SEGMENT_MS_CONFIG, millis(SEGMENT),
                                TopicConfig.MIN_COMPACTION_LAG_MS_CONFIG, "0",
                                TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG, millis(LONGEST_UNCOMPACTED),
                                TopicConfig.DELETE_RETENTION_MS_CONFIG, millis(TOMBSTONES_KEPT)));
        };
    }

    private NewTopic deadLetters(Topic topic) {
        boolean personal = topic.kept() == Topic.Kept.LATEST;
        Duration kept = personal ? settings.personalDeadLettersKept() : settings.deadLettersKept();
        return topic(
                topic.deadLetters(),
                Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE,
                        TopicConfig.RETENTION_MS_CONFIG, millis(kept),
                        TopicConfig.SEGMENT_MS_CONFIG, millis(SEGMENT)));
    }

    private NewTopic topic(String name, Map<String, String> config) {
        Map<String, String> all = new HashMap<>(config);
        // one member may be away while writing goes on
        all.put(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, settings.replicationFactor() > 2 ? "2" : "1");
        return new NewTopic(name, Optional.of(Topic.PARTITIONS), Optional.of(settings.replicationFactor()))
                .configs(all);
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
