// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.topic;

import io.kogge.event.format.TopicFormat;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/** Makes the topics before anything reads or writes them; doing it again, or in several services, changes nothing. */
final class TopicBootstrap implements SmartLifecycle {
    /** A broker may not know yet what the controller has just made. */
    private static final Retry WHILE_UNKNOWN = Retry.fixedDelay(100, Duration.ofMillis(200))
            .filter(error -> error.getCause() instanceof UnknownTopicOrPartitionException)
            .onRetryExhaustedThrow((spec, signal) -> signal.failure());

    private final Admin admin;
    private final Supplier<Consumer<String, byte[]>> readers;
    private final TopicSettings topics;
    private volatile boolean running;

    TopicBootstrap(Admin admin, Supplier<Consumer<String, byte[]>> readers, TopicSettings topics) {
        this.admin = admin;
        this.readers = readers;
        this.topics = topics;
    }

    @Override
    public void start() {
        List<NewTopic> wanted = topics.all().toList();
        Mono.fromCallable(() -> prepare(wanted))
                // a retry comes on a timer's thread, which must not wait for the broker
                .subscribeOn(Schedulers.boundedElastic())
                .retryWhen(WHILE_UNKNOWN)
                .onErrorMap(
                        ExecutionException.class,
                        e -> new UnfitTopics("The topics could not be made or checked: " + e.getCause(), e))
                // on the thread that starts the service, which must not go on before
                .block();
        running = true;
    }

    private boolean prepare(List<NewTopic> wanted) throws InterruptedException, ExecutionException {
        create(wanted);
        refuseOtherPartitions(wanted);
        configure(wanted);
        TopicFormat.check(admin, readers);
        return true;
    }

    private void create(List<NewTopic> wanted) throws InterruptedException, ExecutionException {
        for (var created : admin.createTopics(wanted).values().values()) {
            try {
                created.get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
    }

    /** With another partition count a key lands elsewhere, and the order of its events is lost. */
    private void refuseOtherPartitions(List<NewTopic> wanted) throws InterruptedException, ExecutionException {
        Map<String, TopicDescription> existing = admin.describeTopics(
                        wanted.stream().map(NewTopic::name).toList())
                .allTopicNames()
                .get();
        for (NewTopic topic : wanted) {
            int partitions = Objects.requireNonNull(existing.get(topic.name()))
                    .partitions()
                    .size();
            if (partitions != topic.numPartitions()) {
                throw new UnfitTopics(
                        "Topic %s has %d partitions instead of %d; the number is fixed for good, as the order of events hangs on it"
                                .formatted(topic.name(), partitions, topic.numPartitions()),
                        null);
            }
        }
    }

    private void configure(List<NewTopic> wanted) throws InterruptedException, ExecutionException {
        Map<ConfigResource, Collection<AlterConfigOp>> changes = wanted.stream()
                .collect(Collectors.toMap(
                        topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic.name()),
                        topic -> topic.configs().entrySet().stream()
                                .map(entry -> new AlterConfigOp(
                                        new ConfigEntry(entry.getKey(), entry.getValue()), AlterConfigOp.OpType.SET))
                                .toList()));
        admin.incrementalAlterConfigs(changes).all().get();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before relay, web server, consumers and jobs. */
    @Override
    public int getPhase() {
        return 0;
    }
}
