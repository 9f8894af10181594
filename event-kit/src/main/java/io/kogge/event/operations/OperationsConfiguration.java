// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.operations;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.consumer.ConsumerContainers;
import io.kogge.event.consumer.DeadLetters;
import io.kogge.event.consumer.Lag;
import io.kogge.event.consumer.Rebuilds;
import io.kogge.event.relay.OutboxRelay;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Actuator endpoints and health. */
@Configuration(proxyBeanMethods = false)
public class OperationsConfiguration {

    @Bean
    DeadLettersEndpoint deadLettersEndpoint(DeadLetters letters) {
        return new DeadLettersEndpoint(letters);
    }

    @Bean
    ProjectionsEndpoint projectionsEndpoint(Rebuilds rebuilds, Lag lag) {
        return new ProjectionsEndpoint(rebuilds, lag);
    }

    @Bean
    OutboxEndpoint outboxEndpoint(OutboxRelay relay) {
        return new OutboxEndpoint(relay);
    }

    @Bean
    ReactiveHealthIndicator mongoHealthIndicator(MongoDatabase database) {
        return new MongoHealth(database);
    }

    @Bean
    ReactiveHealthIndicator kafkaHealthIndicator(Admin admin) {
        return new KafkaHealth(admin);
    }

    @Bean
    HealthIndicator consumersHealthIndicator(ConsumerContainers consumers) {
        return new ConsumersHealth(consumers::ended);
    }
}
