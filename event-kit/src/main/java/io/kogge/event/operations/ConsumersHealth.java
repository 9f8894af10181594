// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.operations;

import io.kogge.event.consumer.ConsumerContainers;
import java.util.List;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Up while every consumer runs; one that ended by itself does not come back without a restart. */
final class ConsumersHealth extends AbstractHealthIndicator {
    private final ConsumerContainers consumers;

    ConsumersHealth(ConsumerContainers consumers) {
        super("A consumer's state is unknown");
        this.consumers = consumers;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        List<String> ended = consumers.ended();
        if (ended.isEmpty()) {
            builder.up();
        } else {
            builder.down().withDetail("ended", ended);
        }
    }
}
