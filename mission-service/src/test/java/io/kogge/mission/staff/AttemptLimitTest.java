// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.kernel.command.Rejection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AttemptLimitTest {
    private static final Duration PAUSE = Duration.ofMinutes(15);

    private Instant now = Instant.parse("2027-03-09T08:00:00Z");
    private final AttemptLimit limit = new AttemptLimit(2, PAUSE, new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    @Test
    void afterTooManyItRefusesUntilThePauseIsOver() {
        limit.begin("marijke");
        limit.begin("marijke");
        assertThatThrownBy(() -> limit.begin("marijke")).isInstanceOf(Rejection.TooMany.class);
        assertThatCode(() -> limit.begin("somebody else")).doesNotThrowAnyException();

        now = now.plus(PAUSE);
        assertThatCode(() -> limit.begin("marijke")).doesNotThrowAnyException();
    }

    @Test
    void theRightPasswordForgetsEarlierMistakes() {
        limit.begin("marijke");
        limit.succeeded("marijke");
        limit.begin("marijke");

        assertThatCode(() -> limit.begin("marijke")).doesNotThrowAnyException();
    }
}
