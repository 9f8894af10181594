// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.outcomes.storage;

import io.kogge.mission.outcomes.view.HeldMissionView;
import io.kogge.mission.outcomes.view.ReportView;
import io.kogge.mission.outcomes.view.ResultsView;
import io.kogge.testkit.document.DocumentSamples;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was stored once can be read for good. */
class OutcomeSamplesTest {
    @Test
    void missions_reports_and_sums_read_as_they_were_stored() {
        DocumentSamples.check(
                "held-missions",
                HeldMissionView.class,
                new HeldMissionView(
                        "m1",
                        true,
                        Map.of("nl", "Missie naar Hamburg"),
                        "2027-03-25",
                        2027,
                        List.of(new HeldMissionView.NamedPart("hydrogen", Map.of("nl", "Waterstof"))),
                        List.of(new HeldMissionView.NamedPart("p1", Map.of("", "Hamburg")))));
        DocumentSamples.check(
                "outcome-reports", ReportView.class, report(null), report(Instant.parse("2027-06-28T08:30:00Z")));
        DocumentSamples.check(
                "outcome-results", ResultsView.class, new ResultsView(3, 1, Map.of("LEAD", 2L), Map.of("EUR", 50L)));
    }

    /** What is null was not kept by the first builds. */
    private static ReportView report(@Nullable Instant at) {
        return new ReportView("r1", "m1", true, List.of(new ReportView.Part("SALE", 1, 4_000_000L, "EUR")), at);
    }
}
