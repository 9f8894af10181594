// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.indicators.model;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as people write and read them. */
public final class WrittenNumbers {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u202F']");
    private static final Pattern DOUBTFUL = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern SIMPLE = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?");
    private static final Pattern POINTS = Pattern.compile("[+-]?\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");
    private static final Pattern COMMAS = Pattern.compile("[+-]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");

    private WrittenNumbers() {}

    /** Whether this may be a thousand or a one with decimals: {@code 4.938}, {@code 4,938}. */
    public static boolean doubtful(String text) {
        return DOUBTFUL.matcher(bare(text)).matches();
    }

    /** The number, with a comma or a point before its decimals; empty for anything else, and for what is doubtful. */
    public static Optional<BigDecimal> parse(String text) {
        String bare = bare(text);
        if (doubtful(bare)) {
            return Optional.empty();
        }
        if (SIMPLE.matcher(bare).matches()) {
            return Optional.of(new BigDecimal(bare.replace(',', '.')));
        }
        if (POINTS.matcher(bare).matches()) {
            return Optional.of(new BigDecimal(bare.replace(".", "").replace(',', '.')));
        }
        return COMMAS.matcher(bare).matches() ? Optional.of(new BigDecimal(bare.replace(",", ""))) : Optional.empty();
    }

    /** A value with its unit, for a reader of this language. */
    public static String text(BigDecimal value, @Nullable String unit, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(IndicatorValue.MOST_DECIMALS);
        String number = format.format(value);
        if (unit == null) {
            return number;
        }
        return "%".equals(unit) ? number + unit : number + '\u00A0' + unit;
    }

    private static String bare(String text) {
        return BLANKS.matcher(text).replaceAll("");
    }
}
