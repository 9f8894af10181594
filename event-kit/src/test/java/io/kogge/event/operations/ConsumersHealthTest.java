// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class ConsumersHealthTest {
    private final AtomicReference<List<String>> ended = new AtomicReference<>(List.of());
    private final ConsumersHealth health = new ConsumersHealth(ended::get);

    @Test
    void anInstanceIsUpWhileEveryConsumerRuns() {
        assertThat(health.health()).isEqualTo(Health.up().build());
    }

    @Test
    void oneThatEndedTakesItDownAndIsNamed() {
        ended.set(List.of("delegation.projection.missions", "delegation.reaction.allocation"));

        assertThat(health.health())
                .isEqualTo(Health.down()
                        .withDetail(
                                "ended", List.of("delegation.projection.missions", "delegation.reaction.allocation"))
                        .build());
    }

    @Test
    void itIsNotUpWhereNobodyKnows() {
        ConsumersHealth unknown = new ConsumersHealth(() -> {
            throw new IllegalStateException("no container");
        });

        assertThat(unknown.health().getStatus()).isEqualTo(Status.DOWN);
    }
}
