// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.storage;

import io.kogge.mission.imports.model.Doubt;
import io.kogge.mission.imports.model.ImportField;
import io.kogge.mission.imports.model.ImportRow;
import io.kogge.mission.imports.model.LeftOut;
import io.kogge.mission.imports.model.RowCells;
import io.kogge.mission.imports.model.RowFault;
import io.kogge.mission.imports.model.RowOutcome;
import io.kogge.mission.imports.model.RowResult;
import io.kogge.mission.imports.model.RowVerdict;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a block in one piece of bytes. Lists say the same again and again, and a document for each row says its fields'
 * names with every row: packed, rows take the database a third, and are written and read in less time. What is named is
 * written by its name, so that what was stored once can be read for good.
 */
final class PackedRows {
    /** Begins what is written in this way. */
    private static final int FIRST_WAY = 1;

    private PackedRows() {}

    static byte[] pack(List<ImportRow> rows) {
        PackedWriter out = new PackedWriter();
        out.number(FIRST_WAY);
        out.each(rows, row -> write(row, out));
        return out.bytes();
    }

    static List<ImportRow> unpack(byte[] packed) {
        PackedReader in = new PackedReader(packed);
        long way = in.number();
        if (way != FIRST_WAY) {
            throw new IllegalStateException("Rows are packed in the way of a later build: " + way);
        }
        return in.each(() -> row(in));
    }

    private static void write(ImportRow row, PackedWriter out) {
        out.number(row.number());
        write(row.cells(), out);
        out.text(row.verdict().name());
        out.text(name(row.why()));
        out.each(row.faults(), fault -> {
            out.text(fault.field().name());
            out.text(fault.code());
            out.text(fault.text());
        });
        out.each(row.doubts(), doubt -> {
            out.text(doubt.kind().name());
            out.text(doubt.detail());
            out.text(doubt.text());
            out.each(doubt.options(), out::text);
        });
        out.each(row.answers().entrySet(), answer -> {
            out.text(answer.getKey());
            out.text(answer.getValue());
        });
        write(row.result(), out);
    }

    private static ImportRow row(PackedReader in) {
        return new ImportRow(
                (int) in.number(),
                cells(in),
                RowVerdict.valueOf(in.some()),
                constant(LeftOut.class, in.text()),
                in.each(() -> new RowFault(ImportField.valueOf(in.some()), in.some(), in.some())),
                in.each(() -> new Doubt(Doubt.Kind.valueOf(in.some()), in.some(), in.some(), in.each(in::some))),
                answers(in),
                result(in));
    }

    private static void write(RowCells cells, PackedWriter out) {
        out.each(cells.texts().entrySet(), cell -> {
            out.text(cell.getKey().name());
            out.text(cell.getValue());
        });
        out.text(cells.year() == null ? null : Integer.toString(cells.year()));
        out.text(cells.dateDoubt());
        out.unique(cells.key());
        out.each(cells.uncalculated(), field -> out.text(field.name()));
        out.number(cells.continued() ? 1 : 0);
    }

    private static RowCells cells(PackedReader in) {
        Map<ImportField, String> texts = new EnumMap<>(ImportField.class);
        for (long cell = in.number(); cell > 0; cell--) {
            texts.put(ImportField.valueOf(in.some()), in.some());
        }
        String year = in.text();
        String dateDoubt = in.text();
        String key = in.unique();
        Set<ImportField> uncalculated = Set.copyOf(in.each(() -> ImportField.valueOf(in.some())));
        return new RowCells(
                texts, year == null ? null : Integer.valueOf(year), dateDoubt, key, uncalculated, in.number() > 0);
    }

    private static void write(RowResult result, PackedWriter out) {
        out.text(name(result.outcome()));
        out.text(result.activityId());
        out.number(result.version());
        out.text(result.before());
        out.text(result.code());
    }

    private static RowResult result(PackedReader in) {
        return new RowResult(constant(RowOutcome.class, in.text()), in.text(), in.number(), in.text(), in.text());
    }

    private static Map<String, String> answers(PackedReader in) {
        Map<String, String> answers = new HashMap<>();
        for (long answer = in.number(); answer > 0; answer--) {
            answers.put(in.some(), in.some());
        }
        return answers;
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
