// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.operations;

import java.time.Duration;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.boot.health.contributor.AbstractReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Up while the broker answers. */
final class KafkaHealth extends AbstractReactiveHealthIndicator {
    private static final Duration LIMIT = Duration.ofSeconds(3);

    private final Admin admin;

    KafkaHealth(Admin admin) {
        super("The broker does not answer");
        this.admin = admin;
    }

    @Override
    protected Mono<Health> doHealthCheck(Health.Builder builder) {
        return Mono.fromCallable(() -> admin.describeCluster().nodes().get().size())
                .subscribeOn(Schedulers.boundedElastic())
                .timeout(LIMIT)
                .map(nodes -> builder.up().withDetail("nodes", nodes).build());
    }
}
