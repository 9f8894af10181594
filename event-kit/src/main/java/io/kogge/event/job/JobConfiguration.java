// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.job;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.settings.EventSettings;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs every {@link RecurringJob} bean, and lets go of what every {@link Retention} bean has kept long enough. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RetentionSettings.class)
public class JobConfiguration {
    private static final String RETENTION = "retention";
    private static final Duration LONGEST_RETENTION = Duration.ofMinutes(10);

    @Bean
    Leases leases(MongoDatabase database) {
        return new MongoLeases(database, Clock.systemUTC());
    }

    @Bean
    RecurringJob retention(ObjectProvider<Retention> kinds, RetentionSettings settings, MeterRegistry meters) {
        LettingGo lettingGo = new LettingGo(
                kinds.orderedStream().toList(), new EachAlone(RETENTION, 1, meters), meters, Clock.systemUTC());
        return new RecurringJob(RETENTION, settings.every(), LONGEST_RETENTION, lettingGo::run).onceInTheCluster();
    }

    @Bean
    SmartLifecycle jobRunner(
            ObjectProvider<RecurringJob> jobs, Leases leases, EventSettings settings, MeterRegistry meters) {
        String holder = Objects.requireNonNullElseGet(
                settings.instance(), () -> UUID.randomUUID().toString());
        return new JobRunner(
                jobs.orderedStream().toList(), settings.drainLimit(), new JobLease(leases, holder), meters);
    }
}
