// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import io.kogge.event.kafka.KafkaClients;
import io.kogge.event.mongo.AtStart;
import io.kogge.event.settings.EventSettings;
import io.kogge.schemas.Topic;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;

/** One Kafka consumer for each projection and reaction, each in a group of its own. */
public final class ConsumerContainers implements SmartLifecycle {
    private final Handlers handlers;
    private final ViewStore store;
    private final RecordProcessor processor;
    private final KafkaClients kafka;
    private final EventSettings settings;
    private final List<ConcurrentMessageListenerContainer<String, byte[]>> containers = new CopyOnWriteArrayList<>();
    private volatile boolean running;

    ConsumerContainers(
            Handlers handlers, ViewStore store, RecordProcessor processor, KafkaClients kafka, EventSettings settings) {
        this.handlers = handlers;
        this.store = store;
        this.processor = processor;
        this.kafka = kafka;
        this.settings = settings;
    }

    @Override
    public void start() {
        handlers.views().forEach(kept -> AtStart.prepare(store.prepare(kept.view())));
        handlers.all().stream().map(this::container).forEach(containers::add);
        containers.forEach(AbstractMessageListenerContainer::start);
        running = true;
    }

    /** Names of the consumers that ended by themselves, for example because another instance has the same name. */
    public List<String> ended() {
        return containers.stream()
                .filter(container -> !container.isChildRunning() || !container.isInExpectedState())
                .map(ConcurrentMessageListenerContainer::getBeanName)
                .map(Objects::requireNonNull)
                .toList();
    }

    private ConcurrentMessageListenerContainer<String, byte[]> container(EventHandler handler) {
        Map<String, Object> config = kafka.groupConsumer();
        if (settings.instance() != null) {
            config.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, settings.instance());
        }
        ContainerProperties properties = new ContainerProperties(
                handler.topics().stream().map(Topic::topicName).toArray(String[]::new));
        properties.setGroupId(handler.name());
        properties.setClientId(handler.name());
        properties.setAckMode(ContainerProperties.AckMode.MANUAL);
        properties.setMessageListener(new BatchListener(handler, processor, settings.consumers()));
        properties.setShutdownTimeout(settings.drainLimit().toMillis());
        var container = new ConcurrentMessageListenerContainer<String, byte[]>(
                new DefaultKafkaConsumerFactory<>(config), properties);
        container.setBeanName(handler.name());
        return container;
    }

    /** Stops polling; batches under way end first, within the limit. */
    @Override
    public void stop() {
        CountDownLatch stopping = new CountDownLatch(containers.size());
        containers.forEach(container -> container.stop(stopping::countDown));
        try {
            stopping.await(settings.drainLimit().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        containers.clear();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the web server at start, before it at stop. */
    @Override
    public int getPhase() {
        return AbstractMessageListenerContainer.DEFAULT_PHASE;
    }
}
