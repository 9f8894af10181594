// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read.layout;

import io.kogge.sheet.read.Cell;
import io.kogge.sheet.read.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Which columns mean which fields, by their headings and by what is in them. */
final class Matching {
    /** Below this a heading says nothing. */
    private static final double LEAST = 0.4;

    private static final double BY_CONTENT_ALONE = 0.5;
    private static final double NEARLY_ALL = 0.8;
    private static final int ENOUGH = 3;

    private final List<String> names;
    private final List<Score> scores = new ArrayList<>();

    /** How well a column fits a field. */
    record Score(int column, WantedColumn wanted, double confidence, boolean byName) {}

    Matching(HeadingRows headings, List<Row> data, List<WantedColumn> wanted) {
        this.names = headings.names();
        int width = data.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (int column = 0; column < Math.max(names.size(), width); column++) {
            String name = column < names.size() ? names.get(column) : "";
            List<Names.BareHeading> readings = headings.readings(column, name).stream()
                    .map(Names::bareHeading)
                    .toList();
            for (WantedColumn field : wanted) {
                double named = readings.stream()
                        .mapToDouble(reading -> reading.match(field))
                        .max()
                        .orElse(0);
                score(column, field, named, data).ifPresent(scores::add);
            }
        }
        scores.sort(Comparator.comparingDouble(Score::confidence).reversed().thenComparing(Score::column));
    }

    private static Optional<Score> score(int column, WantedColumn field, double named, List<Row> data) {
        if (named < LEAST && !field.byCells()) {
            return Optional.empty();
        }
        if (field.fits().isEmpty()) {
            return Optional.of(new Score(column, field, named, true));
        }
        Predicate<Cell> fits = field.fits().get();
        List<Cell> filled = data.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isBlank())
                .toList();
        double share =
                filled.isEmpty() ? 1 : (double) filled.stream().filter(fits).count() / filled.size();
        if (named >= LEAST) {
            double weighed = filled.size() < ENOUGH ? named : named * (1 + share) / 2;
            return Optional.of(new Score(column, field, weighed, true));
        }
        return filled.size() >= ENOUGH && share >= NEARLY_ALL
                ? Optional.of(new Score(column, field, BY_CONTENT_ALONE * share, false))
                : Optional.empty();
    }

    /** Each field's column and each column's field, the best first. */
    Map<Integer, Score> chosen() {
        Map<Integer, Score> chosen = new HashMap<>();
        List<String> given = new ArrayList<>();
        for (Score score : scores) {
            if (!given.contains(score.wanted().field()) && !chosen.containsKey(score.column())) {
                chosen.put(score.column(), score);
                given.add(score.wanted().field());
            }
        }
        return chosen;
    }

    /** How well the headings alone fit, for comparing rows and sheets. */
    double total() {
        return chosen().values().stream()
                .filter(Score::byName)
                .mapToDouble(Score::confidence)
                .sum();
    }

    List<Score> scores() {
        return scores;
    }

    String name(int column) {
        return column < names.size() ? names.get(column) : "";
    }
}
