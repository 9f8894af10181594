// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.count;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.job.RecurringJob;
import io.kogge.event.job.Retention;
import io.kogge.event.mongo.AtStart;
import io.kogge.kernel.count.LocalCounts;
import io.kogge.kernel.count.SharedCounts;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Counts in the service's database, which its instances share, and which go once they are of no use. */
@Configuration(proxyBeanMethods = false)
public class CounterConfiguration {
    private static final Duration SHARED_EVERY = Duration.ofSeconds(1);
    private static final Duration SHARING_LIMIT = Duration.ofSeconds(10);

    @Bean
    Counters counters(MongoDatabase database) {
        Counters counters = new Counters(database);
        AtStart.prepare(counters.prepare());
        return counters;
    }

    /** Whatever a service counts in memory is shared, without anybody's asking for it. */
    @Bean
    RecurringJob sharingOfCounts(Counters counters, ObjectProvider<LocalCounts> kinds) {
        SharedCounts all = (more, until) -> counters.add(more, until).toFuture();
        return new RecurringJob(
                "limit-counts",
                SHARED_EVERY,
                SHARING_LIMIT,
                () -> Flux.fromStream(kinds::orderedStream)
                        .concatMap(each -> Mono.fromCompletionStage(() -> each.share(all)))
                        .then());
    }

    @Bean
    Retention countersRetention(Counters counters) {
        return new Retention("counters", Duration.ZERO, counters::forget);
    }
}
