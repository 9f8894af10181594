// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.indicators.storage;

import io.kogge.kernel.text.Texts;
import io.kogge.mission.indicators.model.Indicator;
import io.kogge.mission.indicators.model.IndicatorAbout;
import io.kogge.mission.indicators.model.IndicatorPeriod;
import io.kogge.mission.indicators.model.IndicatorValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An indicator as it is stored; {@code dutch}, its Dutch name in lower case, sorts them. */
public record IndicatorDocument(
        String indicatorId,
        Map<String, String> names,
        String dutch,
        Map<String, String> definition,
        @Nullable String source,
        @Nullable String unit,
        @Nullable String policyLine,
        List<ValuePart> values,
        boolean dropped) {

    /** One value; the number as text, exactly as it was entered. */
    public record ValuePart(String period, String value, Map<String, String> note) {
        static ValuePart of(IndicatorValue value) {
            return new ValuePart(
                    value.period().toString(),
                    value.value().toPlainString(),
                    value.note().byLanguage());
        }

        IndicatorValue toValue() {
            return new IndicatorValue(
                    IndicatorPeriod.parse(period).orElseThrow(), new BigDecimal(value), new Texts(note));
        }
    }

    static IndicatorDocument of(Indicator indicator) {
        IndicatorAbout about = indicator.about();
        return new IndicatorDocument(
                indicator.id(),
                about.names().byLanguage(),
                about.names().byLanguage().getOrDefault("nl", "").toLowerCase(Locale.ROOT),
                about.definition().byLanguage(),
                about.source(),
                about.unit(),
                about.policyLine(),
                indicator.values().stream().map(ValuePart::of).toList(),
                indicator.dropped());
    }

    Indicator toIndicator() {
        return new Indicator(
                indicatorId,
                new IndicatorAbout(new Texts(names), new Texts(definition), source, unit, policyLine),
                values.stream().map(ValuePart::toValue).toList(),
                dropped);
    }
}
