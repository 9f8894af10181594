// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class EachAloneTest {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final EachAlone each = new EachAlone("test", 1, meters);
    private final List<String> done = new ArrayList<>();

    @Test
    void oneThatFailsStopsNoneOfTheOthersAndIsCounted() {
        each.run(Flux.just("c", "a", "b", "d"), id -> {
                    if (id.equals("a")) {
                        throw new IllegalStateException("before it began");
                    }
                    return id.equals("b") ? Mono.error(new IllegalStateException("later")) : work(id);
                })
                .block();
        assertThat(done).containsExactly("c", "d");
        assertThat(meters.counter("kogge.job.item.failures", "job", "test").count())
                .isEqualTo(2);
    }

    @Test
    void theNextRunTakesUpBehindWhereOneWasCutOff() {
        Disposable run = each.run(Flux.just("a", "b", "c"), id -> id.equals("b") ? Mono.never() : work(id))
                .subscribe();
        run.dispose();
        each.run(Flux.just("a", "b", "c"), this::work).block();
        assertThat(done).containsExactly("a", "c", "a", "b");
        each.run(Flux.just("a", "b"), this::work).block();
        assertThat(done).endsWith("a", "b");
    }

    @Test
    void anAbsentDatabaseEndsTheRun() {
        assertThat(each.run(Flux.just("a", "b"), id -> {
                            done.add(id);
                            return Mono.error(new MongoTimeoutException("away"));
                        })
                        .materialize()
                        .block()
                        .getThrowable())
                .isInstanceOf(MongoTimeoutException.class);
        assertThat(done).containsExactly("a");
    }

    private Mono<Void> work(String id) {
        return Mono.fromRunnable(() -> done.add(id));
    }
}
