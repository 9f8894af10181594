// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.storage;

import io.kogge.mission.imports.model.Asked;
import io.kogge.mission.imports.model.Counts;
import io.kogge.mission.imports.model.ImportProgress;
import io.kogge.mission.imports.model.RowOutcome;
import io.kogge.mission.imports.model.RowVerdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How far a job is, as it is stored. */
public record ProgressPart(
        int blocks, int rows, Map<String, Integer> verdicts, Map<String, Integer> outcomes, List<AskedPart> asked) {

    /** A question about rows. */
    public record AskedPart(
            DoubtPart doubt, int rows, int row, @Nullable Integer year) {}

    static ProgressPart of(ImportProgress progress) {
        return new ProgressPart(
                progress.blocks(),
                progress.rows(),
                named(progress.counts().verdicts()),
                named(progress.counts().outcomes()),
                progress.asked().stream()
                        .map(asked ->
                                new AskedPart(DoubtPart.of(asked.doubt()), asked.rows(), asked.row(), asked.year()))
                        .toList());
    }

    ImportProgress toProgress() {
        return new ImportProgress(
                blocks,
                rows,
                counts(verdicts, outcomes),
                asked.stream()
                        .map(part -> new Asked(part.doubt().toDoubt(), part.rows(), part.row(), part.year()))
                        .toList());
    }

    static Map<String, Integer> named(Map<? extends Enum<?>, Integer> counts) {
        Map<String, Integer> named = new TreeMap<>();
        counts.forEach((constant, rows) -> named.put(constant.name(), rows));
        return named;
    }

    static Counts counts(Map<String, Integer> verdicts, Map<String, Integer> outcomes) {
        Map<RowVerdict, Integer> byVerdict = new EnumMap<>(RowVerdict.class);
        verdicts.forEach((name, rows) -> byVerdict.put(RowVerdict.valueOf(name), rows));
        Map<RowOutcome, Integer> byOutcome = new EnumMap<>(RowOutcome.class);
        outcomes.forEach((name, rows) -> byOutcome.put(RowOutcome.valueOf(name), rows));
        return new Counts(byVerdict, byOutcome);
    }
}
