// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.storage;

import com.mongodb.MongoClientSettings;
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
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.jspecify.annotations.Nullable;

/** A row as it was stored before rows were packed: imports of then can be undone for as long as their rows are kept. */
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
    private static final Codec<RowPart> CODEC =
            MongoClientSettings.getDefaultCodecRegistry().get(RowPart.class);

    /** Why it cannot be read. */
    public record FaultPart(ImportField field, String code, String text) {}

    /** What it did. */
    public record ResultPart(
            @Nullable RowOutcome outcome,
            @Nullable String activityId,
            long version,
            @Nullable String before,
            @Nullable String code) {}

    static RowPart read(BsonDocument stored) {
        return CODEC.decode(
                new BsonDocumentReader(stored), DecoderContext.builder().build());
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
