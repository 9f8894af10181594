// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.indicators.model;

import io.kogge.kernel.text.Texts;
import io.kogge.kernel.text.Texts.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as a reader gets it: drawn, and the same numbers as a table. The template's fragment {@code
 * indicator-parts :: figure} shows it.
 *
 * @param id of the indicator
 * @param name in the reader's language where there is one
 * @param definition what is counted; null if nobody said
 * @param source where it comes from; null if nobody said
 * @param rows the numbers
 * @param noted whether any has a note
 * @param chart the drawing; null where there is no value
 * @param summary all numbers in one line, for who does not see the drawing
 */
public record Figure(
        String id,
        Text name,
        @Nullable Text definition,
        @Nullable String source,
        List<Row> rows,
        boolean noted,
        @Nullable Chart chart,
        String summary) {

    /** Takes a copy. */
    public Figure {
        rows = List.copyOf(rows);
    }

    /** One number, and what to know about it. */
    public record Row(
            String period, String number, @Nullable Text note) {}

    /**
     * An indicator with all its values.
     *
     * @param locale of the page
     * @param reader BCP 47 tag of the language in which the reader gets names and notes
     */
    public static Figure of(Indicator indicator, Locale locale, String reader) {
        return of(indicator, indicator.values(), locale, reader);
    }

    /** What an indicator says about a period. */
    public static Figure of(IndicatorReading reading, Locale locale, String reader) {
        return of(reading.indicator(), reading.values(), locale, reader);
    }

    private static Figure of(Indicator indicator, List<IndicatorValue> values, Locale locale, String reader) {
        IndicatorAbout about = indicator.about();
        List<Row> rows = values.stream()
                .map(value -> new Row(
                        value.period().toString(),
                        WrittenNumbers.text(value.value(), about.unit(), locale),
                        text(value.note(), reader)))
                .toList();
        return new Figure(
                indicator.id(),
                indicator.name(reader),
                text(about.definition(), reader),
                about.source(),
                rows,
                rows.stream().anyMatch(row -> row.note() != null),
                values.isEmpty() ? null : ChartPlan.of(values, about.unit(), locale),
                rows.stream().map(row -> row.period() + ": " + row.number()).collect(Collectors.joining("; ")));
    }

    private static @Nullable Text text(Texts texts, String reader) {
        return texts.in(reader).orElse(null);
    }
}
