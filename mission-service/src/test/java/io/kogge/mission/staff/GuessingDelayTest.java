// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kogge.kernel.command.Rejection;
import io.kogge.mission.TestClock;
import io.kogge.web.limit.Limit;
import io.kogge.web.limit.Limiter;
import io.kogge.web.limit.Quota;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuessingDelayTest {
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final TestClock clock = new TestClock();
    private final GuessingDelay delay = new GuessingDelay(
            new Limiter(new byte[32], clock),
            new Limit("sign-in-attempts", new Quota(Integer.MAX_VALUE, Duration.ofHours(1))),
            5,
            Duration.ofSeconds(1),
            LONGEST,
            clock);

    @Test
    void afterSomeFreeTriesEachHasToWaitTwiceAsLongAndNoneForEver() {
        for (int i = 0; i < 5; i++) {
            delay.begin("marijke");
        }
        List<Long> pauses = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Duration wait = refused("marijke");
            pauses.add(wait.toSeconds());
            clock.set(clock.instant().plus(wait));
            delay.begin("marijke");
        }
        assertThat(pauses).startsWith(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 300L, 300L);
        delay.begin("femke");
    }

    @Test
    void whatIsForgottenIsFreeAgain() {
        for (int i = 0; i < 5; i++) {
            delay.begin("marijke");
        }
        refused("marijke");
        clock.set(clock.instant().plus(Duration.ofHours(2)));
        for (int i = 0; i < 5; i++) {
            delay.begin("marijke");
        }
        refused("marijke");
    }

    @Test
    void theRightPasswordDoesNotCount() {
        for (int i = 0; i < 50; i++) {
            delay.begin("marijke");
            delay.succeeded("marijke");
        }
        delay.begin("marijke");
    }

    private Duration refused(String name) {
        return catchThrowableOfType(Rejection.TooMany.class, () -> delay.begin(name))
                .retryAfter();
    }
}
