// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.view;

import io.kogge.mission.review.model.Countable;
import io.kogge.mission.review.model.Dimension;
import io.kogge.mission.review.model.Tally;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * A tally as it is kept: lines of text, as reading many of them takes a tenth of what documents take.
 *
 * @param total how many took place
 * @param planned how many are planned
 * @param wholeMonths how many have a date that begins and ends with a month
 * @param counts by the name of the dimension, a line a key: the key, how many, what it is called
 */
public record TallyView(long total, long planned, long wholeMonths, Map<String, String> counts) {
    private static final char TAB = '\t';
    private static final char END = '\n';

    /** Makes one of happenings. */
    public static <C extends Countable> Collector<C, ?, TallyView> collector() {
        return Collector.of(
                Tally::new,
                (tally, one) -> tally.add(one, one.planned()),
                (one, other) -> {
                    one.add(other);
                    return one;
                },
                TallyView::of);
    }

    static TallyView of(Tally tally) {
        Map<String, String> counts = new TreeMap<>();
        for (Dimension dimension : Dimension.values()) {
            if (!tally.by(dimension).isEmpty()) {
                counts.put(dimension.name(), lines(tally.by(dimension)));
            }
        }
        return new TallyView(tally.total(), tally.planned(), tally.wholeMonths(), counts);
    }

    private static String lines(Map<String, Tally.Count> counts) {
        return new TreeMap<>(counts)
                .entrySet().stream()
                        .map(each -> clean(each.getKey())
                                + TAB
                                + each.getValue().number()
                                + TAB
                                + clean(each.getValue().label())
                                + END)
                        .collect(Collectors.joining());
    }

    /** Keys and names have no line breaks; if one had, it would only be written otherwise. */
    private static String clean(String text) {
        return text.indexOf(TAB) < 0 && text.indexOf(END) < 0
                ? text
                : text.replace(TAB, ' ').replace(END, ' ');
    }

    /** The tally. */
    public Tally tally() {
        Tally tally = new Tally();
        tally.addTotals(total, planned, wholeMonths);
        counts.forEach((dimension, lines) -> add(tally, Dimension.valueOf(dimension), lines));
        return tally;
    }

    private static void add(Tally tally, Dimension dimension, String lines) {
        int from = 0;
        while (from < lines.length()) {
            int key = lines.indexOf(TAB, from);
            int number = lines.indexOf(TAB, key + 1);
            int end = lines.indexOf(END, number + 1);
            tally.add(
                    dimension,
                    lines.substring(from, key),
                    Long.parseLong(lines, key + 1, number, 10),
                    lines.substring(number + 1, end));
            from = end + 1;
        }
    }
}
