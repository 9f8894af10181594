// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.indicators.web;

import io.kogge.kernel.text.Texts;
import io.kogge.mission.indicators.model.Indicator;
import io.kogge.mission.indicators.model.WrittenNumbers;
import io.kogge.mission.policy.model.PolicyLine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as its pages show it.
 *
 * @param line its policy line; null for none
 */
public record IndicatorRow(Indicator indicator, @Nullable PolicyLine line) {

    /** Of its page. */
    public String path() {
        return IndicatorPages.INDICATORS + "/" + indicator.id();
    }

    /** For a reader of this language. */
    public Texts.Text name(String reader) {
        return indicator.name(reader);
    }

    /** Its policy line for a reader of this language; empty for none. */
    public String line(String language) {
        return line == null ? "" : line.name(language);
    }

    /** The latest value with its unit; empty for none. */
    public String latest(Locale locale) {
        return indicator
                .latest()
                .map(value ->
                        WrittenNumbers.text(value.value(), indicator.about().unit(), locale))
                .orElse("");
    }

    /** Of the latest value; empty for none. */
    public String period() {
        return indicator.latest().map(value -> value.period().toString()).orElse("");
    }
}
