// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.indicators.web;

import io.kogge.kernel.text.Texts;
import io.kogge.mission.indicators.model.Indicator;
import io.kogge.mission.indicators.model.IndicatorPeriod;
import io.kogge.mission.indicators.model.IndicatorValue;
import io.kogge.mission.indicators.model.WrittenNumbers;
import io.kogge.web.input.Field;
import io.kogge.web.input.Fields;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an indicator's values: from JSON by period, or one from a form. */
final class ValuesInput {
    static final String PERIOD = "period";
    static final String VALUE = "value";
    static final String NOTE = "note";

    private ValuesInput() {}

    /** {@code {"values": {"2019": 12.5}, "note": {"2019": "…"}}}. */
    static List<IndicatorValue> ofObject(Fields fields) {
        Map<String, Texts> notes =
                fields.optionalObject(NOTE, ValuesInput::notes).orElse(Map.of());
        List<IndicatorValue> values =
                fields.optionalObject("values", object -> values(object, notes)).orElse(List.of());
        if (values.size() > Indicator.MOST_VALUES) {
            fields.fault("values", "too-many-items", Map.of("max", Indicator.MOST_VALUES));
        }
        if (values.size() < notes.size() && !fields.faulty()) {
            fields.fault(NOTE, "note-without-value");
        }
        return values;
    }

    /** One value from a form. */
    static IndicatorValue ofForm(Fields fields) {
        String period = fields.text(PERIOD)
                .check(text -> IndicatorPeriod.parse(text).isPresent(), "bad-period")
                .required();
        String number = fields.text(VALUE)
                .check(text -> !WrittenNumbers.doubtful(text), "doubtful-number")
                .check(text -> WrittenNumbers.parse(text).isPresent(), "bad-number")
                .check(text -> sane(WrittenNumbers.parse(text).orElseThrow()), "number-too-long")
                .required();
        Texts note =
                fields.texts(NOTE).max(IndicatorValue.LONGEST_NOTE).orPlain().orEmpty();
        return fields.finish(() -> new IndicatorValue(
                IndicatorPeriod.parse(period).orElseThrow(),
                WrittenNumbers.parse(number).orElseThrow(),
                note));
    }

    /** The period that a form names. */
    static IndicatorPeriod period(Fields fields) {
        Optional<IndicatorPeriod> period = fields.text(PERIOD).optional().flatMap(IndicatorPeriod::parse);
        if (period.isEmpty()) {
            fields.fault(PERIOD, "bad-period");
        }
        return fields.finish(period::orElseThrow);
    }

    /** Whether it is of a size that can be kept. */
    static boolean sane(BigDecimal number) {
        return number.abs().compareTo(IndicatorValue.LARGEST) <= 0
                && number.stripTrailingZeros().scale() <= IndicatorValue.MOST_DECIMALS;
    }

    private static List<IndicatorValue> values(Fields object, Map<String, Texts> notes) {
        List<IndicatorValue> values = new ArrayList<>();
        for (String written : object.names()) {
            Field<BigDecimal> number = object.decimal(written).check(ValuesInput::sane, "number-too-long");
            BigDecimal value = number.required();
            Texts note = notes.getOrDefault(written, Texts.NONE);
            IndicatorPeriod.parse(written)
                    .ifPresentOrElse(
                            period -> values.add(new IndicatorValue(period, value, note)),
                            () -> object.fault(written, "bad-period"));
        }
        return values;
    }

    private static Map<String, Texts> notes(Fields object) {
        Map<String, Texts> notes = new HashMap<>();
        for (String written : object.names()) {
            notes.put(
                    written,
                    object.texts(written)
                            .max(IndicatorValue.LONGEST_NOTE)
                            .orPlain()
                            .required());
        }
        return notes;
    }
}
