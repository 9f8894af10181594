// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.date.DateContext.Order;
import io.kogge.mission.activities.model.ActivityCategory;
import io.kogge.mission.imports.model.Asked;
import io.kogge.mission.imports.model.Counts;
import io.kogge.mission.imports.model.Doubt;
import io.kogge.mission.imports.model.FileLayout;
import io.kogge.mission.imports.model.Import;
import io.kogge.mission.imports.model.ImportField;
import io.kogge.mission.imports.model.ImportFile;
import io.kogge.mission.imports.model.ImportProgress;
import io.kogge.mission.imports.model.ImportRow;
import io.kogge.mission.imports.model.ImportState;
import io.kogge.mission.imports.model.Keeping;
import io.kogge.mission.imports.model.LayoutQuestion;
import io.kogge.mission.imports.model.LeftOut;
import io.kogge.mission.imports.model.MappedColumn;
import io.kogge.mission.imports.model.Mapping;
import io.kogge.mission.imports.model.RowCells;
import io.kogge.mission.imports.model.RowFault;
import io.kogge.mission.imports.model.RowOutcome;
import io.kogge.mission.imports.model.RowResult;
import io.kogge.mission.imports.model.RowVerdict;
import io.kogge.mission.imports.model.SheetName;
import io.kogge.mission.imports.model.ShortDates;
import io.kogge.mission.imports.usecase.KnownLists.KnownList;
import io.kogge.testkit.document.DocumentSamples;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.BsonArray;
import org.junit.jupiter.api.Test;

/** What was stored once can be read for good. */
class ImportSamplesTest {
    /** The row as blocks had it before rows were packed. */
    private static final String UNPACKED = """
            [{"number": 12, "texts": {"TITLE_NL": "Beurs"}, "year": 2018, "dateDoubt": "year-not-shown", "key": "h-0a-1",
              "uncalculated": ["PLACE"], "continued": true, "verdict": "LEFT_OUT", "why": "ANSWER",
              "faults": [{"field": "DATE", "code": "missing", "text": "?"}],
              "doubts": [{"kind": "COUNTRY", "detail": "korea", "text": "Korea", "options": ["KR", "KP"]}],
              "answers": [{"key": "country.korea", "answer": "KR"}],
              "result": {"outcome": "CHANGED", "activityId": "a1", "version": {"$numberLong": "3"}, "before": "{}",
                         "code": "refused"}}]
            """;

    private static final Doubt DOUBT = new Doubt(Doubt.Kind.COUNTRY, "korea", "Korea", List.of("KR", "KP"));

    static ImportRow row() {
        return new ImportRow(
                12,
                new RowCells(
                        Map.of(ImportField.TITLE_NL, "Beurs"),
                        2018,
                        "year-not-shown",
                        "h-0a-1",
                        Set.of(ImportField.PLACE),
                        true),
                RowVerdict.LEFT_OUT,
                LeftOut.ANSWER,
                List.of(new RowFault(ImportField.DATE, "missing", "?")),
                List.of(DOUBT),
                Map.of("country.korea", "KR"),
                new RowResult(RowOutcome.CHANGED, "a1", 3, "{}", "refused"));
    }

    static Import all() {
        Mapping mapping = new Mapping(
                1,
                3,
                4,
                List.of(
                        new MappedColumn(0, "Titel", false, ImportField.TITLE_NL, List.of("Beurs")),
                        new MappedColumn(1, "Prijs", true, null, List.of())),
                true,
                "Lijst",
                ActivityCategory.ACTIVITY_ABROAD,
                "2017/2020",
                Order.DAY_FIRST,
                ShortDates.MONTHS);
        ImportProgress progress = new ImportProgress(
                1,
                500,
                new Counts(Map.of(RowVerdict.NEW, 500), Map.of(RowOutcome.MADE, 499)),
                List.of(new Asked(DOUBT, 3, 12, 2018)));
        return new Import(
                "i1",
                new ImportFile("f1", "lijst.xlsx", 1234),
                Actor.staff("staff-1"),
                Instant.parse("2027-03-01T10:00:00Z"),
                ImportState.STORING,
                new FileLayout(
                        List.of(new SheetName(1, "Register", false)),
                        mapping,
                        List.of(new LayoutQuestion("column", "DATE", List.of(2))),
                        true),
                Map.of("theme", "new"),
                progress,
                progress,
                "unreadable-damaged",
                Keeping.KEPT,
                Actor.staff("staff-2"));
    }

    @Test
    void anImportReadsAsItWasStored() {
        DocumentSamples.check(ImportStorage.COLLECTION, ImportDocument.class, ImportDocument.of(all()));
    }

    @Test
    void aBlockOfRowsReadsAsItWasStored() {
        BlockDocument unpacked = new BlockDocument(
                "i1:0", "i1", 0, 12, 12, Map.of("LEFT_OUT", 1), Map.of("CHANGED", 1), BsonArray.parse(UNPACKED));
        BlockDocument packed = BlockDocument.of("i1", 0, List.of(row()));

        DocumentSamples.check(MongoImportRows.COLLECTION, BlockDocument.class, unpacked, packed);
        assertThat(unpacked.toRows()).containsExactly(row());
        assertThat(packed.toRows()).containsExactly(row());
    }

    @Test
    void aKnownListReadsAsItWasStored() {
        DocumentSamples.check(
                MongoKnownLists.COLLECTION,
                KnownListDocument.class,
                KnownListDocument.of(new KnownList(
                        "0a", Arrays.asList(ImportField.DATE, null), "Lijst", Map.of("country.korea", "KR"))));
    }
}
