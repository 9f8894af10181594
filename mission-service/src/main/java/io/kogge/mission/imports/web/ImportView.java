// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.imports.model.Asked;
import io.kogge.mission.imports.model.Import;
import io.kogge.mission.imports.model.ImportState;
import io.kogge.mission.imports.model.Keeping;
import io.kogge.mission.imports.model.LayoutQuestion;
import io.kogge.mission.imports.model.Mapping;
import io.kogge.mission.imports.model.RowOutcome;
import io.kogge.mission.imports.model.RowVerdict;
import io.kogge.mission.imports.model.SheetName;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An import as the API answers it. */
record ImportView(
        String id,
        String fileName,
        long fileSize,
        String by,
        Instant at,
        ImportState state,
        @Nullable String failure,
        boolean undoable,
        Progress progress,
        Map<RowVerdict, Integer> verdicts,
        Map<RowOutcome, Integer> outcomes,
        List<SheetName> sheets,
        @Nullable MappingView mapping,
        List<LayoutQuestion> layoutQuestions,
        boolean remembered,
        List<Question> questions,
        Map<String, String> answers,
        long version) {

    /** How many rows the present or last step has done, of how many; null while nobody knows. */
    record Progress(int rows, @Nullable Integer of) {}

    /** What is asked about rows. */
    record Question(String key, String kind, String text, List<String> options, int rows, int firstRow) {
        static Question of(Asked asked) {
            return new Question(
                    asked.doubt().key(),
                    asked.doubt().kind().name(),
                    asked.doubt().text(),
                    asked.doubt().options(),
                    asked.rows(),
                    asked.row());
        }
    }

    static ImportView of(Stored<Import> stored) {
        Import one = stored.state();
        Mapping mapping = one.layout().mapping();
        boolean over = one.state() == ImportState.DONE || one.state() == ImportState.UNDONE;
        boolean reading = one.state() == ImportState.PREVIEWING || one.state() == ImportState.READING;
        return new ImportView(
                one.id(),
                one.file().name(),
                one.file().size(),
                one.by().toString(),
                one.at(),
                one.state(),
                one.failure(),
                one.state() == ImportState.DONE && one.keeping() == Keeping.KEPT,
                new Progress(one.progress().rows(), reading ? null : one.found().rows()),
                one.found().counts().verdicts(),
                over ? one.progress().counts().outcomes() : Map.of(),
                one.layout().sheets(),
                mapping == null ? null : MappingView.of(mapping),
                one.layout().questions(),
                one.layout().remembered(),
                one.found().asked().stream().map(Question::of).toList(),
                one.answers(),
                stored.version());
    }
}
