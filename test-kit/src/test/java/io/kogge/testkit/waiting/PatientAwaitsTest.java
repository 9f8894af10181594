// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PatientAwaitsTest {
    @Test
    void a_test_that_does_not_say_how_long_waits_more_than_the_librarys_ten_seconds() {
        AtomicLong left = new AtomicLong();
        await().conditionEvaluationListener(seen -> left.set(seen.getRemainingTimeInMS()))
                .until(() -> true);
        assertThat(left.get()).isBetween(30_000L, 60_000L);
    }
}
