// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read.layout;

import io.kogge.sheet.read.Row;
import io.kogge.sheet.read.layout.Matching.Score;
import io.kogge.sheet.read.layout.Question.About;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Describes a table under its headings, and what is doubtful about it. */
final class Description {
    private static final double SURE = 0.75;
    private static final double AS_GOOD = 0.15;
    private final Sample sample;
    private final Optional<HeadingRows> headings;
    private final List<WantedColumn> wanted;
    private final HeadingRows rows;
    private final Headings numbers;
    private final List<Row> below;
    private final List<Question> questions = new ArrayList<>();

    Description(Sample sample, Optional<HeadingRows> headings, List<WantedColumn> wanted) {
        this.sample = sample;
        this.headings = headings;
        this.wanted = wanted;
        this.rows = headings.orElse(new HeadingRows(Optional.empty(), new Row(0, false, List.of())));
        this.numbers = headings.map(HeadingRows::numbers).orElse(Headings.NONE);
        this.below = sample.rows().stream()
                .filter(row -> row.number() > numbers.last())
                .toList();
    }

    /** What the columns are called. */
    List<String> names() {
        List<String> names = rows.names();
        return columns(names)
                .mapToObj(column -> column < names.size() ? names.get(column) : "")
                .toList();
    }

    Proposal proposal() {
        // rows of one cell are years, sections and notes: they say nothing about columns
        Matching matching =
                new Matching(rows, below.stream().filter(row -> filled(row) > 1).toList(), wanted);
        List<FoundColumn> columns = columns(matching);
        if (headings.isEmpty()) {
            questions.add(new Question(About.HEADINGS, "", List.of()));
        }
        askAboutFields(matching, columns);
        List<Integer> hidden =
                below.stream().filter(Row::hidden).map(Row::number).toList();
        if (!hidden.isEmpty()) {
            questions.add(new Question(About.HIDDEN_ROWS, "", hidden));
        }
        return new Proposal(new Layout(sample.sheet().index(), numbers, columns), List.copyOf(questions));
    }

    private List<FoundColumn> columns(Matching matching) {
        Map<Integer, Score> chosen = certain(matching);
        int width = width();
        return columns(rows.names())
                .mapToObj(column -> column(column, width, matching, Optional.ofNullable(chosen.get(column))))
                .toList();
    }

    /** The places of those that have a name or hold anything. */
    private IntStream columns(List<String> names) {
        return IntStream.range(0, width())
                .filter(column -> column < names.size() && !names.get(column).isEmpty()
                        || below.stream().anyMatch(row -> !row.cell(column).isBlank()));
    }

    private int width() {
        return Math.max(
                rows.width(),
                below.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
    }

    /** What is chosen without columns of one heading that would mean different fields: which is which, nobody can tell. */
    private Map<Integer, Score> certain(Matching matching) {
        Map<Integer, Score> chosen = new TreeMap<>(matching.chosen());
        for (Map.Entry<Integer, Score> each : List.copyOf(chosen.entrySet())) {
            List<Integer> alike = chosen.keySet().stream()
                    .filter(column -> alike(matching.name(column), matching.name(each.getKey())))
                    .toList();
            if (alike.size() > 1) {
                questions.add(
                        new Question(About.FIELD_TWICE, each.getValue().wanted().field(), alike));
                alike.forEach(chosen::remove);
            }
        }
        return chosen;
    }

    private static boolean alike(String one, String other) {
        String bare = Names.bare(one);
        return !bare.isEmpty() && Names.bare(other).equals(bare);
    }

    private FoundColumn column(int column, int width, Matching matching, Optional<Score> chosen) {
        String name = matching.name(column);
        boolean twice =
                IntStream.range(0, width).anyMatch(other -> other != column && alike(matching.name(other), name));
        Optional<String> field = chosen.map(score -> score.wanted().field());
        List<String> others = matching.scores().stream()
                .filter(score -> score.column() == column)
                .map(score -> score.wanted().field())
                .filter(other -> field.filter(other::equals).isEmpty())
                .toList();
        return new FoundColumn(
                column,
                name,
                twice,
                sample.hints().hiddenColumns().contains(column),
                field,
                chosen.map(Score::confidence).orElse(0.0),
                others);
    }

    private void askAboutFields(Matching matching, List<FoundColumn> columns) {
        for (WantedColumn field : wanted) {
            Optional<FoundColumn> column = columns.stream()
                    .filter(each -> each.field().filter(field.field()::equals).isPresent())
                    .findFirst();
            if (column.isEmpty()) {
                if (field.needed() && !asked(field)) {
                    questions.add(new Question(About.FIELD_MISSING, field.field(), List.of()));
                }
                continue;
            }
            ask(field, column.get(), matching, columns);
        }
    }

    private void ask(WantedColumn field, FoundColumn column, Matching matching, List<FoundColumn> columns) {
        List<Integer> rivals = columns.stream()
                .filter(each -> each.index() != column.index() && each.field().isEmpty())
                .filter(each -> alike(each.heading(), column.heading()) || asGood(each, field, column, matching))
                .map(FoundColumn::index)
                .toList();
        if (!rivals.isEmpty()) {
            List<Integer> all = new ArrayList<>(rivals);
            all.add(0, column.index());
            questions.add(new Question(About.FIELD_TWICE, field.field(), all));
        }
        if (column.confidence() < SURE) {
            questions.add(new Question(About.COLUMN, field.field(), List.of(column.index())));
        }
        if (column.hidden()) {
            questions.add(new Question(About.HIDDEN_COLUMNS, field.field(), List.of(column.index())));
        }
    }

    private static boolean asGood(FoundColumn rival, WantedColumn field, FoundColumn column, Matching matching) {
        return matching.scores().stream()
                .anyMatch(score -> score.wanted() == field
                        && score.byName()
                        && score.column() == rival.index()
                        && score.confidence() >= column.confidence() - AS_GOOD);
    }

    private boolean asked(WantedColumn field) {
        return questions.stream().anyMatch(question -> question.field().equals(field.field()));
    }

    private static long filled(Row row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(cell -> cell.text())
                .distinct()
                .count();
    }
}
