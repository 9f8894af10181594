// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.indicators.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.indicators.model.Indicator;
import io.kogge.mission.indicators.model.IndicatorAbout;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An indicator as the API answers it: what is sent to change it has the same form. */
record IndicatorView(
        String id,
        Map<String, String> names,
        Map<String, String> definition,
        @Nullable String source,
        @Nullable String unit,
        @Nullable String policyLine,
        Map<String, BigDecimal> values,
        Map<String, Object> note,
        boolean dropped,
        long version) {

    static IndicatorView of(Stored<Indicator> stored) {
        Indicator indicator = stored.state();
        IndicatorAbout about = indicator.about();
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        Map<String, Object> notes = new LinkedHashMap<>();
        indicator.values().forEach(value -> {
            values.put(value.period().toString(), value.value());
            if (!value.note().equals(Texts.NONE)) {
                notes.put(value.period().toString(), note(value.note()));
            }
        });
        return new IndicatorView(
                stored.id(),
                about.names().byLanguage(),
                about.definition().byLanguage(),
                about.source(),
                about.unit(),
                about.policyLine(),
                values,
                notes,
                indicator.dropped(),
                stored.version());
    }

    private static Object note(Texts note) {
        String plain = note.byLanguage().get(Texts.PLAIN);
        return plain == null ? note.byLanguage() : plain;
    }
}
