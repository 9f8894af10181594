// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.operations;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Up while every consumer runs; one that ended by itself does not come back without a restart. */
final class ConsumersHealth extends AbstractHealthIndicator {
    private final Supplier<List<String>> ended;

    /** Of the consumers of which this gives the names of those that ended. */
    ConsumersHealth(Supplier<List<String>> ended) {
        super("A consumer's state is unknown");
        this.ended = ended;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        List<String> names = ended.get();
        if (names.isEmpty()) {
            builder.up();
        } else {
            builder.down().withDetail("ended", names);
        }
    }
}
