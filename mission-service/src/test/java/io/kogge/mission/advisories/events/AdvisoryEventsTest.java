// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.advisories.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.event.aggregate.Outgoing;
import io.kogge.kernel.date.KnownDate;
import io.kogge.mission.advisories.model.Advice;
import io.kogge.mission.advisories.model.AdvisedPlace;
import io.kogge.mission.advisories.model.Advisory;
import io.kogge.mission.advisories.model.AdvisoryChange;
import io.kogge.mission.advisories.model.AdvisoryLevel;
import io.kogge.mission.advisories.model.AdvisorySource;
import io.kogge.schemas.partner.AdvisoryChanged;
import io.kogge.schemas.partner.AdvisorySummary;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdvisoryEventsTest {
    @Test
    void othersHearWhereHowStrictAndSinceWhenAlone() {
        Outgoing record = outgoing(AdvisoryLevel.UNSAFE, null);

        assertThat(record.key()).isEqualTo("a1");
        assertThat(record.payload())
                .isEqualTo(new AdvisoryChanged(new AdvisorySummary(
                        "a1", io.kogge.schemas.partner.AdvisoryLevel.UNSAFE, "UA", "Lviv", "2022-02", false)));
        assertThat(record.payload().toString()).doesNotContain("mayor", "secret", "ministry");
    }

    @ParameterizedTest
    @EnumSource(AdvisoryLevel.class)
    void everyLevelHasItsWord(AdvisoryLevel level) {
        AdvisoryChanged lifted = (AdvisoryChanged)
                outgoing(level, LocalDate.EPOCH.withYear(2027)).payload();

        assertThat(lifted.getAdvisory().getLevel()).hasToString(level.name());
        assertThat(lifted.getAdvisory().getLifted()).isTrue();
    }

    private static Outgoing outgoing(AdvisoryLevel level, @Nullable LocalDate lifted) {
        Advice advice = new Advice(
                new AdvisedPlace("UA", "Lviv"),
                level,
                KnownDate.parse("2022-02"),
                "secret",
                new AdvisorySource("ministry", null),
                "mayor");
        return AdvisoryEvents.outgoing(new AdvisoryChange(new Advisory("a1", advice, lifted, List.of())))
                .get(0);
    }
}
