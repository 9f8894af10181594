// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event;

import io.kogge.event.aggregate.AggregateConfiguration;
import io.kogge.event.audit.AuditTrailConfiguration;
import io.kogge.event.consumer.ConsumerConfiguration;
import io.kogge.event.count.CounterConfiguration;
import io.kogge.event.job.JobConfiguration;
import io.kogge.event.kafka.KafkaClients;
import io.kogge.event.mongo.MongoConfiguration;
import io.kogge.event.operations.OperationsConfiguration;
import io.kogge.event.relay.RelayConfiguration;
import io.kogge.event.settings.EventSettings;
import io.kogge.event.topic.TopicConfiguration;
import io.kogge.kernel.failure.Failures;
import io.kogge.schemas.EventCodec;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Everything a service needs to store aggregates, publish their events and consume those of others. */
@AutoConfiguration(
        after = KafkaAutoConfiguration.class,
        afterName = "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration")
@EnableConfigurationProperties(EventSettings.class)
@Import({
    MongoConfiguration.class,
    CounterConfiguration.class,
    AuditTrailConfiguration.class,
    RelayConfiguration.class,
    AggregateConfiguration.class,
    ConsumerConfiguration.class,
    TopicConfiguration.class,
    JobConfiguration.class,
    OperationsConfiguration.class
})
public class EventKitAutoConfiguration {

    /** Reads what is known of failures now: where the first one shows, nothing may block. */
    public EventKitAutoConfiguration() {
        Failures.load();
    }

    /** The domain's clock; a service for demo and tests may have one that can be set. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @ConditionalOnMissingBean
    MeterRegistry meterRegistry() {
        return new SimpleMeterRegistry();
    }

    @Bean
    EventCodec eventCodec() {
        return new EventCodec();
    }

    @Bean(destroyMethod = "close")
    Admin eventAdmin(KafkaClients kafka) {
        return kafka.admin();
    }

    @Bean
    KafkaClients kafkaClients(KafkaProperties kafka, EventSettings settings) {
        return new KafkaClients(kafka, settings);
    }
}
