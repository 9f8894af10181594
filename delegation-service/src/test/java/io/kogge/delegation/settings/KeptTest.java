// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.settings.DelegationSettings.Kept;
import io.kogge.delegation.support.LettingGoAt;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeptTest {

    @Test
    void oneSettingSpeaksForAllThatLapsed() {
        assertThat(lapsed(Map.of())).containsOnly(Duration.ofDays(90));
        assertThat(lapsed(Map.of("lapsed", "10d"))).containsOnly(Duration.ofDays(10));
    }

    @Test
    void eachKindHasASettingOfItsOwn() {
        assertThat(lapsed(Map.of(
                        "lapsed", "10d",
                        "lapsed-registrations", "11d",
                        "replaced-registrations", "12d",
                        "lapsed-people", "13d")))
                .containsExactly(Duration.ofDays(11), Duration.ofDays(12), Duration.ofDays(13));
        Kept kept = kept(Map.of("forms", "1d", "withdrawn-registrations", "2d", "merged-people", "3d"));
        assertThat(List.of(kept.forms(), kept.withdrawnRegistrations(), kept.mergedPeople()))
                .containsExactly(Duration.ofDays(1), Duration.ofDays(2), Duration.ofDays(3));
    }

    private static List<Duration> lapsed(Map<String, String> set) {
        Kept kept = kept(set);
        return List.of(kept.ofLapsedRegistrations(), kept.ofReplacedRegistrations(), kept.ofLapsedPeople());
    }

    private static Kept kept(Map<String, String> set) {
        return LettingGoAt.settings(set).kept();
    }
}
