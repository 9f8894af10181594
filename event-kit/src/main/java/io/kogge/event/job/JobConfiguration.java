// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.job;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.settings.EventSettings;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs every {@link RecurringJob} bean; what only one instance should do takes a lease. */
@Configuration(proxyBeanMethods = false)
public class JobConfiguration {

    @Bean
    SmartLifecycle jobRunner(ObjectProvider<RecurringJob> jobs, EventSettings settings, MeterRegistry meters) {
        return new JobRunner(jobs.orderedStream().toList(), settings.drainLimit(), meters);
    }

    @Bean
    Leases leases(MongoDatabase database) {
        return new Leases(database, Clock.systemUTC());
    }
}
