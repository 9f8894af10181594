// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.indicators.web;

import io.kogge.kernel.text.Texts;
import io.kogge.mission.indicators.model.Indicator;
import io.kogge.mission.indicators.model.IndicatorPeriod;
import io.kogge.mission.indicators.model.IndicatorValue;
import io.kogge.mission.indicators.model.WrittenNumbers;
import io.kogge.web.input.Fields;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads lines such as {@code 2019/2020;10375;note}, as they are copied from a sheet: with semicolons or tabs. */
final class PastedValues {
    static final String LINES = "lines";

    private static final int LONGEST = 40_000;
    private static final int CELLS = 3;
    private static final Pattern BREAK = Pattern.compile("\n");
    private static final Pattern CELL = Pattern.compile("[;\t]");

    private PastedValues() {}

    /** Names every line that cannot be used; the first one may be a heading. */
    static List<IndicatorValue> read(Fields fields) {
        String[] lines = BREAK.split(fields.text(LINES).multiline().max(LONGEST).required());
        List<IndicatorValue> values = new ArrayList<>();
        List<Integer> wrong = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            Optional<IndicatorValue> value = value(lines[i]);
            value.ifPresent(values::add);
            if (value.isEmpty() && !lines[i].isBlank() && !(i == 0 && heading(lines[i]))) {
                wrong.add(i + 1);
            }
        }
        if (!wrong.isEmpty()) {
            String which = wrong.stream().map(String::valueOf).collect(Collectors.joining(", "));
            fields.fault(LINES, wrong.size() == 1 ? "bad-line" : "bad-lines", Map.of(LINES, which));
        }
        if (values.size() > Indicator.MOST_VALUES) {
            fields.fault(LINES, "too-many-items", Map.of("max", Indicator.MOST_VALUES));
        }
        fields.rule(() -> !values.isEmpty(), "required", LINES);
        return fields.finish(() -> values);
    }

    private static Optional<IndicatorValue> value(String line) {
        String[] cells = CELL.split(line, CELLS);
        Optional<IndicatorPeriod> period = IndicatorPeriod.parse(bare(cells[0]));
        Optional<BigDecimal> number =
                cells.length > 1 ? WrittenNumbers.parse(bare(cells[1])).filter(ValuesInput::sane) : Optional.empty();
        String note = cells.length == CELLS ? bare(cells[2]) : "";
        return note.length() > IndicatorValue.LONGEST_NOTE
                ? Optional.empty()
                : period.flatMap(when -> number.map(
                        value -> new IndicatorValue(when, value, note.isEmpty() ? Texts.NONE : Texts.plain(note))));
    }

    private static boolean heading(String line) {
        return line.chars().noneMatch(Character::isDigit);
    }

    private static String bare(String cell) {
        String stripped = cell.strip();
        return stripped.length() > 1 && stripped.startsWith("\"") && stripped.endsWith("\"")
                ? stripped.substring(1, stripped.length() - 1)
                        .replace("\"\"", "\"")
                        .strip()
                : stripped;
    }
}
