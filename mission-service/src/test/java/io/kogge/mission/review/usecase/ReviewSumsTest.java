// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class ReviewSumsTest {
    private final TestClock system = new TestClock();
    private boolean filling;
    private int refreshed;
    private final ReviewSums sums =
            new ReviewSums(Mono.fromSupplier(() -> filling), stopping -> Mono.fromRunnable(() -> refreshed++), system);

    private void run() {
        sums.run(() -> false).block();
    }

    @Test
    void sumsFollowEveryChangeButSeldomWhileAListIsStored() {
        run();
        run();
        assertThat(refreshed).isEqualTo(2);

        filling = true;
        run();
        system.set(system.instant().plus(Duration.ofMinutes(9)));
        run();
        assertThat(refreshed).isEqualTo(2);
        system.set(system.instant().plus(Duration.ofMinutes(1)));
        run();
        run();
        assertThat(refreshed).isEqualTo(3);

        filling = false;
        run();
        assertThat(refreshed).isEqualTo(4);
    }
}
