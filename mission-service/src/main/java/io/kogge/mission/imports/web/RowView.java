// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.web;

import io.kogge.mission.imports.model.Doubt;
import io.kogge.mission.imports.model.ImportField;
import io.kogge.mission.imports.model.ImportRow;
import io.kogge.mission.imports.model.LeftOut;
import io.kogge.mission.imports.model.RowFault;
import io.kogge.mission.imports.model.RowOutcome;
import io.kogge.mission.imports.model.RowVerdict;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row as the API answers it. */
record RowView(
        int number,
        RowVerdict verdict,
        @Nullable LeftOut leftOut,
        Map<ImportField, String> texts,
        @Nullable Integer year,
        List<RowFault> faults,
        List<Question> doubts,
        Map<String, String> answers,
        @Nullable RowOutcome outcome,
        @Nullable String activityId,
        @Nullable String refusal) {

    /** What is doubtful about it. */
    record Question(String key, String kind, String text, List<String> options) {
        static Question of(Doubt doubt) {
            return new Question(doubt.key(), doubt.kind().name(), doubt.text(), doubt.options());
        }
    }

    static RowView of(ImportRow row) {
        return new RowView(
                row.number(),
                row.verdict(),
                row.why(),
                row.cells().texts(),
                row.cells().year(),
                row.faults(),
                row.doubts().stream().map(Question::of).toList(),
                row.answers(),
                row.result().outcome(),
                row.result().activityId(),
                row.result().code());
    }
}
