// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.indicators.model;

import io.kogge.mission.indicators.model.Chart.Bar;
import io.kogge.mission.indicators.model.Chart.Dot;
import io.kogge.mission.indicators.model.Chart.Label;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws values along an axis of years. */
final class ChartPlan {
    private static final int MOST_BARS = 12;
    private static final double WIDTH = 560;
    private static final double HEIGHT = 200;
    private static final double TOP = 26;
    private static final double BOTTOM = 170;
    private static final double MARGIN = 10;
    private static final double UNDER = 18;
    private static final double OVER = 7;
    private static final double WIDEST_BAR = 64;
    private static final double MOST_LABELS = 14;

    private final List<IndicatorValue> values;
    private final @Nullable String unit;
    private final Locale locale;
    private final double first;
    private final double last;
    private final double low;
    private final double high;

    private ChartPlan(List<IndicatorValue> values, @Nullable String unit, Locale locale) {
        this.values = values;
        this.unit = unit;
        this.locale = locale;
        this.first = middle(0) - 0.5;
        this.last = middle(values.size() - 1) + 0.5;
        this.low = values.stream().mapToDouble(ChartPlan::number).reduce(0, Math::min);
        double highest = values.stream().mapToDouble(ChartPlan::number).reduce(0, Math::max);
        this.high = highest == low ? low + 1 : highest;
    }

    /** Of at least one value, in order. */
    static Chart of(List<IndicatorValue> values, @Nullable String unit, Locale locale) {
        ChartPlan plan = new ChartPlan(values, unit, locale);
        return values.size() > MOST_BARS ? plan.line() : plan.barred();
    }

    private Chart barred() {
        List<Bar> bars = values.stream().map(this::bar).toList();
        Stream<Label> labels = IntStream.range(0, values.size()).boxed().flatMap(i -> Stream.of(under(i), over(i)));
        return chart(bars, List.of(), List.of(), Stream.concat(labels, gaps()).toList());
    }

    private Chart line() {
        List<List<Dot>> stretches = stretches();
        List<Dot> ends = stretches.stream()
                .flatMap(stretch -> Stream.of(stretch.get(0), stretch.get(stretch.size() - 1)))
                .distinct()
                .toList();
        int end = values.size() - 1;
        return chart(
                List.of(),
                stretches.stream().map(ChartPlan::points).toList(),
                ends,
                List.of(under(0), over(0), under(end), over(end)));
    }

    private Chart chart(List<Bar> bars, List<String> lines, List<Dot> dots, List<Label> labels) {
        return new Chart(WIDTH, HEIGHT, bars, lines, dots, labels, y(0));
    }

    private Bar bar(IndicatorValue value) {
        boolean mixed = values.stream()
                        .map(each -> each.period().schoolYear())
                        .distinct()
                        .count()
                > 1;
        double width = Math.min(WIDEST_BAR, (mixed ? 0.4 : 0.8) * year());
        double end = y(number(value));
        return new Bar(
                rounded(x(value.period().middle()) - width / 2),
                Math.min(end, y(0)),
                rounded(width),
                rounded(Math.abs(y(0) - end)));
    }

    private List<List<Dot>> stretches() {
        List<List<Dot>> stretches = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (i == 0 || middle(i) - middle(i - 1) > 1) {
                stretches.add(new ArrayList<>());
            }
            stretches.get(stretches.size() - 1).add(new Dot(x(middle(i)), y(number(values.get(i)))));
        }
        return stretches;
    }

    private static String points(List<Dot> stretch) {
        return stretch.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" "));
    }

    /** The years without a value, unless there are too many to name. */
    private Stream<Label> gaps() {
        if (last - first > MOST_LABELS) {
            return Stream.empty();
        }
        return IntStream.range((int) first, (int) last)
                .mapToObj(year -> new IndicatorPeriod(year, false))
                .filter(year -> values.stream()
                        .noneMatch(value -> Math.abs(value.period().middle() - year.middle()) < 1))
                .map(year -> new Label(x(year.middle()), BOTTOM + UNDER, year.toString(), true, false));
    }

    private Label under(int i) {
        return new Label(x(middle(i)), BOTTOM + UNDER, values.get(i).period().toString(), false, false);
    }

    private Label over(int i) {
        BigDecimal value = values.get(i).value();
        double top = Math.min(y(value.doubleValue()), y(0)) - OVER;
        return new Label(x(middle(i)), rounded(top), WrittenNumbers.text(value, unit, locale), false, true);
    }

    private double year() {
        return (WIDTH - 2 * MARGIN) / (last - first);
    }

    private double x(double middle) {
        return rounded(MARGIN + (middle - first) * year());
    }

    private double y(double number) {
        return rounded(BOTTOM - (number - low) / (high - low) * (BOTTOM - TOP));
    }

    private double middle(int i) {
        return values.get(i).period().middle();
    }

    private static double number(IndicatorValue value) {
        return value.value().doubleValue();
    }

    private static double rounded(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
