// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.mission.imports.model.Doubt;
import io.kogge.mission.imports.model.ImportField;
import io.kogge.mission.imports.model.ImportRow;
import io.kogge.mission.imports.model.LeftOut;
import io.kogge.mission.imports.model.RowCells;
import io.kogge.mission.imports.model.RowFault;
import io.kogge.mission.imports.model.RowOutcome;
import io.kogge.mission.imports.model.RowResult;
import io.kogge.mission.imports.model.RowVerdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedRowsTest {
    private static final String LONG = "Überseehäfen 海港 🚢\n".repeat(40);

    private static ImportRow row(int number, Map<ImportField, String> texts) {
        return ImportRow.read(number, new RowCells(texts, null, null, "h-" + number + "-1"), null);
    }

    @Test
    void rowsReadBackAsTheyWere() {
        ImportRow plain = row(2, Map.of(ImportField.TITLE_NL, "Beurs", ImportField.PLACE, "Kiel"));
        List<ImportRow> rows = List.of(
                plain,
                row(1_048_576, Map.of()),
                new ImportRow(
                        300,
                        new RowCells(
                                Map.of(ImportField.NOTE, LONG, ImportField.PLACE, "Kiel"),
                                2018,
                                "year-not-shown",
                                "",
                                EnumSet.of(ImportField.DATE, ImportField.YEAR),
                                true),
                        RowVerdict.LEFT_OUT,
                        LeftOut.TOTAL,
                        List.of(
                                new RowFault(ImportField.DATE, "missing", ""),
                                new RowFault(ImportField.PLACE, "?", "Kiel")),
                        List.of(
                                new Doubt(Doubt.Kind.COUNTRY, "korea", "Korea", List.of("KR", "KP")),
                                new Doubt(Doubt.Kind.CHANGED, "", "", List.of())),
                        Map.of("country.korea", "KR", ImportRow.TAKE, "TOTAL"),
                        new RowResult(RowOutcome.CHANGED, "a1", Long.MAX_VALUE, "{}", "refused")),
                plain.with(RowResult.about("a1", 128)));

        assertThat(PackedRows.unpack(PackedRows.pack(rows))).isEqualTo(rows);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 127, 128, 16_383, 16_384, 1L << 35, Long.MAX_VALUE})
    void numbersReadBackAsTheyWere(long number) {
        PackedWriter out = new PackedWriter();
        out.number(number);
        out.text(null);

        PackedReader in = new PackedReader(out.bytes());
        assertThat(in.number()).isEqualTo(number);
        assertThat(in.text()).isNull();
    }

    @Test
    void whatComesAgainTakesAByteOrTwo() {
        Map<ImportField, String> texts = Map.of(
                ImportField.CATEGORY, "Activiteit in het buitenland",
                ImportField.NOTE, LONG,
                ImportField.PLACE, "Bremen");
        int one = PackedRows.pack(List.of(row(1, texts))).length;
        int all = PackedRows.pack(IntStream.rangeClosed(1, 101)
                        .mapToObj(row -> row(row, texts))
                        .toList())
                .length;

        assertThat(all - one).isLessThan(100 * 40);
    }

    @Test
    void whatALaterBuildPackedIsNotGuessedAt() {
        assertThatThrownBy(() -> PackedRows.unpack(new byte[] {2, 0})).hasMessageContaining("later build");
    }
}
