// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.advisories.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.advisories.model.Advisory;
import io.kogge.delegation.advisories.model.AdvisoryLevel;
import io.kogge.delegation.advisories.view.AdvisoryView;
import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.ReceivedEvent;
import io.kogge.event.consumer.ViewChange;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.date.KnownDate;
import io.kogge.schemas.Topic;
import io.kogge.schemas.partner.AdvisoryChanged;
import io.kogge.schemas.partner.AdvisorySummary;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdvisoriesProjectionTest {
    private final Projection<AdvisoryView> projection = AdvisoriesProjection.make();

    @Test
    void oneThatIsAboutTheWholeCountryFromNowOnForgetsItsCity() {
        AdvisoryView about = new AdvisoryView("a1", "UA", "", AdvisoryLevel.UNSAFE, "2022-02", false);

        assertThat(projection.change(event(io.kogge.schemas.partner.AdvisoryLevel.UNSAFE, null)))
                .contains(new ViewChange.Set<>(about));
        assertThat(about.advisory())
                .isEqualTo(new Advisory("a1", "UA", null, AdvisoryLevel.UNSAFE, KnownDate.parse("2022-02")));
    }

    @ParameterizedTest
    @EnumSource(io.kogge.schemas.partner.AdvisoryLevel.class)
    void everyLevelIsUnderstood(io.kogge.schemas.partner.AdvisoryLevel level) {
        AdvisoryView view = new AdvisoryView("a1", "UA", "Lviv", AdvisoryLevel.valueOf(level.name()), "2022-02", false);

        assertThat(projection.change(event(level, "Lviv"))).contains(new ViewChange.Set<>(view));
    }

    private static ReceivedEvent event(io.kogge.schemas.partner.AdvisoryLevel level, @Nullable String city) {
        return new ReceivedEvent(
                "advisory/a1/1",
                Topic.PARTNER_EVENTS,
                "a1",
                "advisory",
                "a1",
                1,
                Instant.EPOCH,
                Actor.system("test"),
                "c",
                new AdvisoryChanged(new AdvisorySummary("a1", level, "UA", city, "2022-02", false)));
    }
}
