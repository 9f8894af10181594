// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.indicators.model;

import io.kogge.kernel.text.Texts;
import java.math.BigDecimal;

/**
 * What an indicator was.
 *
 * @param period the year or school year
 * @param value in the indicator's unit
 * @param note what to know about it, by language or in no particular one; may be none
 */
public record IndicatorValue(IndicatorPeriod period, BigDecimal value, Texts note) {
    /** Longest note in any language, in characters. */
    public static final int LONGEST_NOTE = 300;

    /** No value is larger than this. */
    public static final BigDecimal LARGEST = new BigDecimal("1000000000000000");

    /** Most decimals. */
    public static final int MOST_DECIMALS = 6;

    /** The same number has one form, however many zeros were typed behind it. */
    public IndicatorValue {
        BigDecimal plain = value.stripTrailingZeros();
        value = plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
