// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.write;

import io.kogge.kernel.date.KnownDate;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param heading above it
 * @param width in characters
 * @param value of a row: a {@link LocalDate}, a {@link Number}, text for all else; null for an empty cell
 */
public record Column<T>(String heading, int width, Function<T, @Nullable Object> value) {
    private static final int TEXT = 30;
    private static final int DATE = 18;
    private static final int NUMBER = 12;

    /** Text, which stays text: leading zeros and all. */
    public static <T> Column<T> text(String heading, Function<T, @Nullable String> value) {
        return new Column<>(heading, Math.max(TEXT, heading.length()), value::apply);
    }

    /** Numbers. */
    public static <T> Column<T> number(String heading, Function<T, @Nullable Number> value) {
        return new Column<>(heading, Math.max(NUMBER, heading.length()), value::apply);
    }

    /** Days. */
    public static <T> Column<T> day(String heading, Function<T, @Nullable LocalDate> value) {
        return new Column<>(heading, Math.max(DATE, heading.length()), value::apply);
    }

    /**
     * Dates as precisely as they are known: a day as a day, all else in words, as a month is no first of a month.
     *
     * @param words such as {@code september 2018}
     */
    public static <T> Column<T> known(
            String heading, Function<T, @Nullable KnownDate> value, Function<KnownDate, String> words) {
        return new Column<>(heading, Math.max(DATE, heading.length()), row -> {
            KnownDate date = value.apply(row);
            if (date == null) {
                return null;
            }
            boolean day = date.first().equals(date.last());
            return day ? date.first() : words.apply(date);
        });
    }

    /** The same, so wide. */
    public Column<T> wide(int characters) {
        return new Column<>(heading, characters, value);
    }
}
