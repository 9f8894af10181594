// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import io.kogge.schemas.Topic;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** How many events consumers set aside, of all services that share the topics. */
public final class SetAsideEvents {
    private static final Duration LIMIT = Duration.ofSeconds(15);

    private static final Map<TopicPartition, OffsetSpec> ENDS = Arrays.stream(Topic.values())
            .map(Topic::deadLetters)
            .flatMap(
                    topic -> IntStream.range(0, Topic.PARTITIONS).mapToObj(number -> new TopicPartition(topic, number)))
            .collect(Collectors.toUnmodifiableMap(partition -> partition, partition -> OffsetSpec.latest()));

    private final Admin admin;

    SetAsideEvents(Admin admin) {
        this.admin = admin;
    }

    /** Ever, also those that were handled since; what failed again counts again. So it only rises. */
    public Mono<Long> ever() {
        return Mono.fromCompletionStage(() -> admin.listOffsets(ENDS).all().toCompletionStage())
                .map(ends ->
                        ends.values().stream().mapToLong(end -> end.offset()).sum())
                .timeout(LIMIT)
                // no further work on the thread that reads the broker's answers
                .publishOn(Schedulers.boundedElastic());
    }
}
