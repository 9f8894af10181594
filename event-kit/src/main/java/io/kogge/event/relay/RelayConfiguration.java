// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.relay;

import io.kogge.event.job.RecurringJob;
import io.kogge.event.kafka.KafkaClients;
import io.kogge.event.settings.EventSettings;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Publisher, relay and sweeper. */
@Configuration(proxyBeanMethods = false)
public class RelayConfiguration {

    @Bean
    @ConditionalOnMissingBean
    EventPublisher eventPublisher(KafkaClients kafka, EventSettings settings) {
        return new KafkaEventPublisher(
                () -> kafka.producer("relay"), new CloudEventRecords(URI.create(settings.sourceUrn())));
    }

    @Bean
    OutboxRelay outboxRelay(EventPublisher publisher, EventSettings settings, MeterRegistry meters) {
        return new OutboxRelay(publisher, settings, meters);
    }

    @Bean
    RecurringJob outboxSweeper(OutboxRelay relay) {
        OutboxSweeper sweeper = new OutboxSweeper(relay, Clock.systemUTC());
        return new RecurringJob("outbox-sweeper", Duration.ofSeconds(1), Duration.ofSeconds(30), sweeper::sweep);
    }
}
