// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotaTest {
    @Test
    void itIsReadAsSettingsWriteIt() {
        assertThat(Quota.valueOf("60 in 10m")).isEqualTo(new Quota(60, Duration.ofMinutes(10)));
        assertThat(Quota.valueOf(" 1 in 1s ")).isEqualTo(new Quota(1, Duration.ofSeconds(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"60", "60 per 10m", "0 in 10m", "-1 in 10m", "5 in 0s", "5 in ten", "5 in"})
    void whatLetsNothingThroughIsRefused(String written) {
        assertThatThrownBy(() -> Quota.valueOf(written)).isInstanceOf(IllegalArgumentException.class);
    }
}
