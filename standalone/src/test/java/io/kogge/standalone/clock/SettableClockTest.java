// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettableClockTest {
    @TempDir
    private Path temp;

    @Test
    void itRunsOnFromWhereItWasSetEvenAfterARestart() {
        SettableClock clock = SettableClock.open(temp.resolve("clock"));
        Instant target = Instant.now().plus(Duration.ofDays(42));
        clock.advanceTo(target);
        assertThat(clock.instant()).isAfterOrEqualTo(target).isBefore(target.plus(Duration.ofHours(1)));
        SettableClock restarted = SettableClock.open(temp.resolve("clock"));
        assertThat(restarted.instant()).isAfterOrEqualTo(target).isBefore(target.plus(Duration.ofHours(1)));
    }

    @Test
    void itNeverGoesBack() {
        SettableClock clock = SettableClock.open(temp.resolve("clock"));
        clock.advanceTo(Instant.now().plus(Duration.ofDays(2)));
        assertThatThrownBy(() -> clock.advanceTo(Instant.now())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void inAnotherZoneItShowsTheSameMoment() {
        SettableClock clock = SettableClock.open(temp.resolve("clock"));
        clock.advanceTo(Instant.now().plus(Duration.ofDays(2)));
        assertThat(Duration.between(
                        clock.instant(),
                        clock.withZone(ZoneId.of("Asia/Shanghai")).instant()))
                .isLessThan(Duration.ofHours(1));
        assertThat(clock.withZone(ZoneId.of("Asia/Shanghai")).getZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    }
}
