// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.count;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.job.Retention;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Counts in the service's database, which go once they are of no use. */
@Configuration(proxyBeanMethods = false)
public class CounterConfiguration {
    @Bean
    Counters counters(MongoDatabase database) {
        return new Counters(database);
    }

    @Bean
    Retention countersRetention(Counters counters) {
        return new Retention("counters", Duration.ZERO, counters::forget);
    }
}
