// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.storage;

import io.kogge.mission.review.model.OutcomeFigures;
import io.kogge.mission.review.model.Sheet;
import io.kogge.mission.review.view.CountedView;
import io.kogge.mission.review.view.TallyView;
import io.kogge.testkit.document.DocumentSamples;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was stored once can be read for good. */
class ReviewSamplesTest {
    private static final Instant THEN = Instant.parse("2027-01-05T08:00:00Z");
    private static final OutcomeFigures OUTCOMES =
            new OutcomeFigures(3, 40, 11, 2, Map.of("LEAD", 5L), Map.of("EUR", 4_000_050L));

    @Test
    void happenings_and_tallies_read_as_they_were_stored() {
        DocumentSamples.check(
                "happenings",
                CountedView.class,
                new CountedView(
                        "a1",
                        "ACTIVITY",
                        Map.of("nl", "Bezoek aan Hamburg"),
                        "2018-09",
                        17775,
                        17804,
                        "2018-09/2018-09",
                        "ACTIVITY_ABROAD",
                        List.of("OFFICIAL_VISIT_ABROAD"),
                        List.of("DE"),
                        List.of("Hamburg"),
                        List.of(new CountedView.NamedPart("hydrogen", Map.of("nl", "Waterstof"))),
                        List.of(new CountedView.NamedPart("p1", Map.of("", "Hamburg"))),
                        "OUTGOING",
                        "trade",
                        "ON_SITE",
                        true));
        DocumentSamples.check(
                "tallies", TallyView.class, new TallyView(3, 1, 2, Map.of("COUNTRY", "DE\t2\t\nDK\t1\t\n")));
    }

    @Test
    void stories_and_frozen_reviews_read_as_they_were_stored() {
        DocumentSamples.check(
                "stories",
                StoryDocument.class,
                new StoryDocument("overview", "2017-01-01", "2020-12-31", Map.of("nl", "Er gebeurde veel."), THEN));
        DocumentSamples.check(
                "frozen_reviews",
                FrozenDocument.class,
                frozen(null, false),
                frozen(OUTCOMES, false),
                frozen(OUTCOMES, true));
        DocumentSamples.check("frozen_rows", FrozenRow.class, row(null), row(true));
    }

    /** What is null was not kept by the first builds. */
    private static FrozenRow row(@Nullable Boolean erased) {
        return new FrozenRow(
                "f1",
                0,
                "a1",
                "ACTIVITY",
                Map.of("nl", "Bezoek"),
                "2018-09",
                "ACTIVITY_ABROAD",
                List.of("OFFICIAL_VISIT_ABROAD"),
                List.of("DE"),
                List.of("Hamburg"),
                List.of(Map.of("nl", "Waterstof")),
                List.of("Hamburg"),
                "OUTGOING",
                "trade",
                "ON_SITE",
                erased);
    }

    /**
     * What came of missions was not kept by the first builds, projects by their names alone, and the period before by five
     * counts.
     */
    private static FrozenDocument frozen(@Nullable OutcomeFigures outcomes, boolean compared) {
        Sheet.Row row = new Sheet.Row("p1", "\u001fHamburg", 2);
        Sheet.Chapter chapter = new Sheet.Chapter(
                "trade",
                Map.of("nl", "Handel"),
                Map.of("nl", "Goed."),
                2,
                List.of(row),
                List.of(row),
                compared ? List.of() : List.of("HyTrEc"),
                List.of(new Sheet.Figure(
                        Map.of("nl", "Studenten"),
                        "%",
                        "RUG",
                        List.of(new Sheet.Point("2018", 1.5, Map.of("nl", "raming"))))),
                compared ? List.of(new Sheet.Row("j1", "\u001fHyTrEc", 0)) : null);
        Sheet sheet = new Sheet(
                213,
                1,
                2,
                198,
                List.of(new Sheet.Row("2016-01/2017-12", "", 3)),
                List.of(new Sheet.Count("ACTIVITY_ABROAD", 66, 1, 0)),
                Map.of("PARTNER", List.of(row)),
                Map.of("nl", "Er gebeurde veel."),
                List.of(chapter),
                outcomes,
                compared
                        ? new Sheet.Earlier(
                                Map.of("PARTNER", List.of(new Sheet.Row("p1", "\u001fHamburg", 1))),
                                new OutcomeFigures(1, 9, 0, 0, Map.of("LEAD", 0L), Map.of()))
                        : null);
        return new FrozenDocument(
                "2017-01-01", "2020-12-31", sheet, 213, THEN, "Marijke de Boer", "hash", List.of("europe"), THEN);
    }
}
