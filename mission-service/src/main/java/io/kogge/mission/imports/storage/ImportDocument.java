// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.storage;

import io.kogge.kernel.command.Actor;
import io.kogge.mission.imports.model.FileLayout;
import io.kogge.mission.imports.model.Import;
import io.kogge.mission.imports.model.ImportFile;
import io.kogge.mission.imports.model.ImportState;
import io.kogge.mission.imports.model.Keeping;
import io.kogge.mission.imports.model.LayoutQuestion;
import io.kogge.mission.imports.model.Mapping;
import io.kogge.mission.imports.model.SheetName;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An import as it is stored; {@code busy} and {@code listed} follow from the rest, and are what is searched by. */
public record ImportDocument(
        String importId,
        String fileId,
        String fileName,
        long fileSize,
        String by,
        Instant at,
        ImportState importState,
        List<SheetPart> sheets,
        @Nullable MappingPart mapping,
        List<QuestionPart> questions,
        boolean remembered,
        List<AnswerPart> answers,
        ProgressPart progress,
        ProgressPart found,
        @Nullable String failure,
        Keeping keeping,
        @Nullable String undoneBy,
        boolean busy,
        boolean listed) {

    /** A sheet of the file. */
    public record SheetPart(int index, String name, boolean hidden) {}

    /** What was not recognised for certain. */
    public record QuestionPart(String about, String field, List<Integer> places) {}

    static ImportDocument of(Import one) {
        FileLayout layout = one.layout();
        Mapping mapping = layout.mapping();
        return new ImportDocument(
                one.id(),
                one.file().fileId(),
                one.file().name(),
                one.file().size(),
                one.by().toString(),
                one.at(),
                one.state(),
                layout.sheets().stream()
                        .map(sheet -> new SheetPart(sheet.index(), sheet.name(), sheet.hidden()))
                        .toList(),
                mapping == null ? null : MappingPart.of(mapping),
                layout.questions().stream()
                        .map(question -> new QuestionPart(question.about(), question.field(), question.places()))
                        .toList(),
                layout.remembered(),
                AnswerPart.of(one.answers()),
                ProgressPart.of(one.progress()),
                ProgressPart.of(one.found()),
                one.failure(),
                one.keeping(),
                one.undoneBy() == null ? null : one.undoneBy().toString(),
                one.busy(),
                one.state() != ImportState.DISCARDED);
    }

    Import toImport() {
        return new Import(
                importId,
                new ImportFile(fileId, fileName, fileSize),
                Actor.parse(by),
                at,
                importState,
                new FileLayout(
                        sheets.stream()
                                .map(part -> new SheetName(part.index(), part.name(), part.hidden()))
                                .toList(),
                        mapping == null ? null : mapping.toMapping(),
                        questions.stream()
                                .map(part -> new LayoutQuestion(part.about(), part.field(), part.places()))
                                .toList(),
                        remembered),
                AnswerPart.toMap(answers),
                progress.toProgress(),
                found.toProgress(),
                failure,
                keeping,
                undoneBy == null ? null : Actor.parse(undoneBy));
    }

    /** Without what people wrote. */
    @Override
    public String toString() {
        return "ImportDocument[" + importId + "]";
    }
}
