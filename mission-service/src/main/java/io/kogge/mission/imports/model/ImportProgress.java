// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

import java.util.ArrayList;
import java.util.List;

/**
 * How far a job is, so that another can go on.
 *
 * @param blocks blocks of rows that are done
 * @param rows rows that are done
 * @param counts what they are so far
 * @param asked what is asked about them so far
 */
public record ImportProgress(int blocks, int rows, Counts counts, List<Asked> asked) {
    /** Nothing is done. */
    public static final ImportProgress NONE = new ImportProgress(0, 0, Counts.NONE, List.of());

    /** Takes a copy. */
    public ImportProgress {
        asked = List.copyOf(asked);
    }

    /** With another block of rows. */
    public ImportProgress and(List<ImportRow> more) {
        List<Asked> questions = new ArrayList<>(asked);
        for (ImportRow row : more) {
            row.doubts().stream()
                    .filter(doubt -> !row.answers().containsKey(doubt.key()))
                    .forEach(doubt -> ask(questions, doubt, row));
        }
        return new ImportProgress(blocks + 1, rows + more.size(), counts.and(Counts.of(more)), questions);
    }

    /** With several blocks more, in their order. */
    public ImportProgress andAll(List<List<ImportRow>> more) {
        ImportProgress progress = this;
        for (List<ImportRow> block : more) {
            progress = progress.and(block);
        }
        return progress;
    }

    private static void ask(List<Asked> questions, Doubt doubt, ImportRow row) {
        for (int at = 0; at < questions.size(); at++) {
            if (questions.get(at).doubt().key().equals(doubt.key())) {
                questions.set(at, questions.get(at).and(1));
                return;
            }
        }
        if (questions.size() < Asked.MOST) {
            questions.add(new Asked(doubt, 1, row.number(), row.cells().year()));
        }
    }
}
