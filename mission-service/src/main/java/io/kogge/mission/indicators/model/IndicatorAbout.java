// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.indicators.model;

import io.kogge.kernel.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator says of itself.
 *
 * @param names by language; Dutch and English at least
 * @param definition what is counted, and how; may be none
 * @param source where its values come from; null if nobody said
 * @param unit such as {@code %} or {@code km}; null for a plain number
 * @param policyLine the policy line that it belongs to; null for none
 */
public record IndicatorAbout(
        Texts names,
        Texts definition,
        @Nullable String source,
        @Nullable String unit,
        @Nullable String policyLine) {
    /** Longest name in any language, in characters. */
    public static final int LONGEST_NAME = 160;

    /** Longest definition in any language. */
    public static final int LONGEST_DEFINITION = 1000;

    /** Longest source. */
    public static final int LONGEST_SOURCE = 300;

    /** Longest unit. */
    public static final int LONGEST_UNIT = 20;

    /** The same, where what the other leaves out stays. */
    public IndicatorAbout with(IndicatorAbout other) {
        return new IndicatorAbout(
                other.names,
                other.definition.equals(Texts.NONE) ? definition : other.definition,
                other.source == null ? source : other.source,
                other.unit == null ? unit : other.unit,
                other.policyLine == null ? policyLine : other.policyLine);
    }
}
