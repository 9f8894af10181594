// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.storage;

import io.kogge.mission.imports.model.ImportField;
import io.kogge.mission.imports.model.ImportRow;
import io.kogge.mission.imports.model.LeftOut;
import io.kogge.mission.imports.model.RowCells;
import io.kogge.mission.imports.model.RowFault;
import io.kogge.mission.imports.model.RowOutcome;
import io.kogge.mission.imports.model.RowResult;
import io.kogge.mission.imports.model.RowVerdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A row as it is stored. Most rows lack most parts, which then take no room. */
public record RowPart(
        int number,
        Map<String, String> texts,
        @Nullable Integer year,
        @Nullable String dateDoubt,
        String key,
        @Nullable List<ImportField> uncalculated,
        @Nullable Boolean continued,
        RowVerdict verdict,
        @Nullable LeftOut why,
        @Nullable List<FaultPart> faults,
        @Nullable List<DoubtPart> doubts,
        @Nullable List<AnswerPart> answers,
        @Nullable ResultPart result) {

    /** Why it cannot be read. */
    public record FaultPart(ImportField field, String code, String text) {}

    /** What it did. */
    public record ResultPart(
            @Nullable RowOutcome outcome,
            @Nullable String activityId,
            long version,
            @Nullable String before,
            @Nullable String code) {}

    static RowPart of(ImportRow row) {
        Map<String, String> texts = new TreeMap<>();
        row.cells().texts().forEach((field, text) -> texts.put(field.name(), text));
        RowResult did = row.result();
        return new RowPart(
                row.number(),
                texts,
                row.cells().year(),
                row.cells().dateDoubt(),
                row.cells().key(),
                row.cells().uncalculated().isEmpty()
                        ? null
                        : row.cells().uncalculated().stream().sorted().toList(),
                row.cells().continued() ? Boolean.TRUE : null,
                row.verdict(),
                row.why(),
                row.faults().isEmpty()
                        ? null
                        : row.faults().stream()
                                .map(fault -> new FaultPart(fault.field(), fault.code(), fault.text()))
                                .toList(),
                row.doubts().isEmpty()
                        ? null
                        : row.doubts().stream().map(DoubtPart::of).toList(),
                row.answers().isEmpty() ? null : AnswerPart.of(row.answers()),
                did.equals(RowResult.NOTHING)
                        ? null
                        : new ResultPart(did.outcome(), did.activityId(), did.version(), did.before(), did.code()));
    }

    ImportRow toRow() {
        Map<ImportField, String> byField = new EnumMap<>(ImportField.class);
        texts.forEach((name, text) -> byField.put(ImportField.valueOf(name), text));
        return new ImportRow(
                number,
                new RowCells(
                        byField,
                        year,
                        dateDoubt,
                        key,
                        uncalculated == null ? Set.of() : Set.copyOf(uncalculated),
                        continued != null && continued),
                verdict,
                why,
                faults == null
                        ? List.of()
                        : faults.stream()
                                .map(part -> new RowFault(part.field(), part.code(), part.text()))
                                .toList(),
                doubts == null
                        ? List.of()
                        : doubts.stream().map(DoubtPart::toDoubt).toList(),
                answers == null ? Map.of() : AnswerPart.toMap(answers),
                result == null
                        ? RowResult.NOTHING
                        : new RowResult(
                                result.outcome(),
                                result.activityId(),
                                result.version(),
                                result.before(),
                                result.code()));
    }

    /** Without what people wrote. */
    @Override
    public String toString() {
        return "RowPart[" + number + "]";
    }
}
