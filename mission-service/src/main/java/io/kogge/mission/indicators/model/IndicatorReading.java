// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.indicators.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an indicator says about a period of the review.
 *
 * @param indicator the indicator
 * @param before the last value before the period, to compare with
 * @param within the values of years and school years that lie in the period as a whole
 */
public record IndicatorReading(Indicator indicator, Optional<IndicatorValue> before, List<IndicatorValue> within) {
    /** Takes a copy. */
    public IndicatorReading {
        within = List.copyOf(within);
    }

    /** All of it, for a reader; see {@link Figure#of}. */
    public Figure figure(Locale locale, String reader) {
        return Figure.of(this, locale, reader);
    }

    /** All of it, in order. */
    public List<IndicatorValue> values() {
        return Stream.concat(before.stream(), within.stream()).toList();
    }
}
