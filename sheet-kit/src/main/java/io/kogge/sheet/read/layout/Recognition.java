// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read.layout;

import io.kogge.sheet.read.Row;
import io.kogge.sheet.read.layout.Question.About;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Proposes where the table is. A person sees the proposal and may change every part of it. */
public final class Recognition {
    /** Headings are looked for in as many rows. */
    private static final int DEEP = 60;

    private static final double HINT = 0.5;
    private static final double JOINED = 0.3;
    private static final double HIDDEN = 0.5;
    private static final double NO_DATA = 0.3;
    private static final double AS_GOOD = 0.8;
    private static final double CLEARLY = 0.25;

    private final List<WantedColumn> wanted;

    /** Looks for these. */
    public Recognition(List<WantedColumn> wanted) {
        this.wanted = List.copyOf(wanted);
    }

    private record Found(Sample sample, Optional<HeadingRows> headings, double score) {}

    /** The most likely table of a workbook. */
    public Proposal propose(List<Sample> samples) {
        List<Found> found = samples.stream()
                .map(this::best)
                .sorted(Comparator.comparingDouble(Found::score).reversed())
                .toList();
        Found best = found.get(0);
        Proposal proposal = describe(best.sample(), best.headings());
        List<Integer> alike = found.stream()
                .filter(other -> other != best && !other.sample().rows().isEmpty())
                .filter(other -> !other.sample().sheet().hidden() && other.score() >= AS_GOOD * best.score())
                .map(other -> other.sample().sheet().index())
                .toList();
        List<Question> questions = new ArrayList<>(proposal.questions());
        if (!alike.isEmpty()) {
            questions.add(0, new Question(About.SHEET, "", alike));
        }
        if (best.sample().sheet().hidden() && best.score() > 0) {
            questions.add(
                    0,
                    new Question(
                            About.HIDDEN_SHEET,
                            "",
                            List.of(best.sample().sheet().index())));
        }
        return new Proposal(proposal.layout(), questions);
    }

    /** The table of this sheet under headings that a person pointed out. */
    public Proposal propose(Sample sample, Headings headings) {
        return describe(sample, rows(sample, headings));
    }

    /** What the columns of that table are called, without finding out what is in them. */
    public List<String> names(Sample sample, Headings headings) {
        return new Description(sample, rows(sample, headings), wanted).names();
    }

    private static Optional<HeadingRows> rows(Sample sample, Headings headings) {
        List<Row> rows = sample.rows();
        Optional<Row> bottom =
                rows.stream().filter(row -> row.number() == headings.last()).findFirst();
        Optional<Row> top = headings.first() == headings.last()
                ? Optional.empty()
                : rows.stream().filter(row -> row.number() == headings.first()).findFirst();
        return bottom.map(row -> new HeadingRows(top, row));
    }

    /** The table of this sheet. */
    public Proposal propose(Sample sample) {
        return describe(sample, best(sample).headings());
    }

    private Proposal describe(Sample sample, Optional<HeadingRows> headings) {
        return new Description(sample, headings, wanted).proposal();
    }

    private Found best(Sample sample) {
        List<Row> rows = sample.rows();
        Optional<HeadingRows> best = Optional.empty();
        double highest = 0;
        int row = 0;
        for (int i = 0; i < Math.min(rows.size(), DEEP); i++) {
            List<HeadingRows> readings = new ArrayList<>();
            readings.add(new HeadingRows(Optional.empty(), rows.get(i)));
            if (i > 0) {
                HeadingRows two = new HeadingRows(Optional.of(rows.get(i - 1)), rows.get(i));
                if (two.canBeTwo()) {
                    readings.add(two);
                }
            }
            for (HeadingRows reading : readings) {
                double score = score(reading, rows.subList(i + 1, rows.size()), sample);
                // of rows that fit alike the first: headings are said again on the next page of a print
                if (score > highest + (row < i ? CLEARLY : 0)) {
                    highest = score;
                    row = i;
                    best = Optional.of(reading);
                }
            }
        }
        return new Found(sample, best, sample.sheet().hidden() ? HIDDEN * highest : highest);
    }

    private double score(HeadingRows headings, List<Row> data, Sample sample) {
        double named = new Matching(headings, List.of(), wanted).total();
        if (named < Names.EXACT) {
            // one word that is like a heading is found in rows of data, too
            return 0;
        }
        int filter = sample.hints().filterRow().orElse(0);
        double hinted = filter == headings.bottom().number() ? HINT : 0;
        double joined = headings.top().isPresent() && headings.joined() ? JOINED : 0;
        return (named + hinted + joined) * (data.isEmpty() ? NO_DATA : 1);
    }
}
