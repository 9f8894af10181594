// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.system.driver.Invitation;
import io.kogge.system.driver.MissionPlan;
import io.kogge.testkit.calendar.CalendarReading;
import io.kogge.testkit.calendar.IcalJs;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Missions in ten zones, some of them other names of others, some with rules of their own. */
final class TenZones {
    static final List<ZoneId> ALL = Stream.of(
                    "Asia/Almaty",
                    "America/Sao_Paulo",
                    "Europe/Istanbul",
                    "Europe/Amsterdam",
                    "Europe/Stockholm",
                    "Atlantic/Reykjavik",
                    "Asia/Shanghai",
                    "Asia/Kolkata",
                    "Africa/Casablanca",
                    "America/New_York")
            .map(ZoneId::of)
            .toList();

    private TenZones() {}

    /** Each entry is at the planned moments, by nothing but the zones in it. */
    static void check(IcalJs icalJs, Map<MissionPlan, Invitation> entries) {
        Collection<CalendarReading> planned = entries.keySet().stream()
                .<CalendarReading>map(plan -> new CalendarReading.Event(plan.startsAt(), plan.endsAt()))
                .toList();
        assertThat(icalJs.read(entries.values().stream().map(Invitation::text))).containsExactlyElementsOf(planned);
        entries.forEach((plan, entry) -> {
            assertThat(entry.zone()).isEqualTo(plan.zone());
            assertThat(entry.start()).isEqualTo(plan.start());
        });
    }
}
