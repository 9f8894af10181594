// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.usecase;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

class PaceTest {
    private final Pace pace = new Pace();

    @Test
    void whileTheWorkerKeepsUpNobodyWaits() {
        StepVerifier.create(pace.next()).verifyComplete();
        pace.behind();
        pace.done();
        StepVerifier.create(pace.next()).verifyComplete();
    }

    @Test
    void whileItIsBehindWhoeverComesWaitsUntilItHasCaughtUp() {
        pace.behind();
        pace.behind();
        StepVerifier.create(pace.next()).expectSubscription().then(pace::done).verifyComplete();
    }

    @Test
    void nobodyWaitsLongerThanASecond() {
        pace.behind();
        StepVerifier.withVirtualTime(pace::next)
                .expectSubscription()
                .expectNoEvent(Duration.ofMillis(900))
                .thenAwait(Duration.ofMillis(200))
                .verifyComplete();
    }
}
