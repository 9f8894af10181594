// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of the file and what becomes of it.
 *
 * @param number as the spreadsheet numbers it
 * @param cells what it says, by meaning
 * @param verdict what becomes of it
 * @param why why it is left out; null unless it is
 * @param faults why it cannot be read
 * @param doubts what is or was doubtful about it
 * @param answers to its own doubts
 * @param result what it did
 */
public record ImportRow(
        int number,
        RowCells cells,
        RowVerdict verdict,
        @Nullable LeftOut why,
        List<RowFault> faults,
        List<Doubt> doubts,
        Map<String, String> answers,
        RowResult result) {
    /** The answer's name that takes a row that was no row of the table; stored with it is what it was. */
    public static final String TAKE = "take";

    /** Takes copies. */
    public ImportRow {
        faults = List.copyOf(faults);
        doubts = List.copyOf(doubts);
        answers = Map.copyOf(answers);
    }

    /** A row as it was read, not judged yet. */
    public static ImportRow read(int number, RowCells cells, @Nullable LeftOut why) {
        return new ImportRow(
                number,
                cells,
                why == null ? RowVerdict.NEW : RowVerdict.LEFT_OUT,
                why,
                List.of(),
                List.of(),
                Map.of(),
                RowResult.NOTHING);
    }

    /** The same with this verdict. */
    public ImportRow judged(
            RowVerdict other, @Nullable LeftOut reason, List<RowFault> found, List<Doubt> asked, RowResult than) {
        return new ImportRow(number, cells, other, reason, found, asked, answers, than);
    }

    /** The same with this result. */
    public ImportRow with(RowResult other) {
        return new ImportRow(number, cells, verdict, why, faults, doubts, answers, other);
    }

    /** The same with these answers. A row that is taken is known for what it was, so that it can be that again. */
    public ImportRow answered(Map<String, String> others) {
        Map<String, String> kept = new HashMap<>(others);
        String was = answers.get(TAKE);
        if (was == null && kept.containsKey(TAKE)) {
            if (isBeside() && why != null) {
                kept.put(TAKE, why.name());
            } else {
                kept.remove(TAKE);
            }
        } else if (was != null && kept.containsKey(TAKE)) {
            kept.put(TAKE, was);
        } else if (was != null) {
            return new ImportRow(
                    number,
                    cells,
                    RowVerdict.LEFT_OUT,
                    LeftOut.valueOf(was),
                    List.of(),
                    List.of(),
                    kept,
                    RowResult.NOTHING);
        }
        return new ImportRow(number, cells, verdict, why, faults, doubts, kept, result);
    }

    /** Whether it is taken only because somebody says so. */
    public boolean isTaken() {
        return answers.containsKey(TAKE);
    }

    /** Whether it is no row of the table, unless somebody says that it is. */
    public boolean isBeside() {
        return why != null && why != LeftOut.ANSWER && why != LeftOut.MINE && !isTaken();
    }

    /** Whether an answer may change what becomes of it. */
    public boolean asks() {
        return !doubts.isEmpty();
    }

    /** Without what people wrote: this may end in a log. */
    @Override
    public String toString() {
        return "ImportRow[" + number + ", " + verdict + "]";
    }
}
