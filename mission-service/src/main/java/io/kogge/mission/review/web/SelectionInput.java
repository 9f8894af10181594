// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.web;

import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.model.Selection;
import io.kogge.mission.review.model.Selection.By;
import io.kogge.mission.review.model.Selection.Which;
import io.kogge.mission.review.model.Sheet;
import io.kogge.mission.review.usecase.Reviews;
import io.kogge.web.input.Fields;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** Reads which list is asked for. */
final class SelectionInput {
    private static final int LONGEST = 300;

    private SelectionInput() {}

    /** What is wrong is noted. */
    static Selection read(Fields query, Reviews reviews) {
        Period period = PeriodInput.read(query, ReviewPages.usual(reviews));
        Which which = query.choice("which", Which.class).or(Which.COUNTED);
        @Nullable By by = query.choice("by", By.class).orNull();
        String value = query.text("value").max(LONGEST).or("");
        if (by == By.YEAR && !value.matches("|\\d{1,4}")) {
            query.fault("value", "not-in-list");
        }
        @Nullable String line = query.text("line").max(LONGEST).orNull();
        return new Selection(period, reviews.today(), which, by, value, line);
    }

    /** As part of an address. */
    static String query(Selection selection) {
        return query(selection.period(), selection.which(), selection.by(), selection.value(), selection.line());
    }

    /** The same of what a selection is made of. */
    static String query(Period period, Which which, @Nullable By by, String value, @Nullable String line) {
        return PeriodInput.query(period)
                + (which == Which.COUNTED ? "" : "&which=" + ReviewTerms.code(which.name()))
                + (by == null ? "" : "&by=" + ReviewTerms.code(by.name()))
                + (value.isEmpty() ? "" : "&value=" + UriUtils.encode(value, StandardCharsets.UTF_8))
                + (line == null ? "" : "&line=" + UriUtils.encode(line, StandardCharsets.UTF_8));
    }

    /** What it is narrowed to, as the review calls it; empty for nothing. */
    static String words(Selection selection, Sheet sheet, ReviewTerms said) {
        Map<String, String> lines = said.lines(sheet);
        Stream<String> narrowed =
                Stream.ofNullable(selection.by()).map(by -> words(by, selection.value(), sheet, lines, said));
        Stream<String> line = Stream.ofNullable(selection.line()).map(id -> lines.getOrDefault(id, id));
        return Stream.concat(narrowed, line).collect(Collectors.joining(", "));
    }

    private static String words(By by, String value, Sheet sheet, Map<String, String> lines, ReviewTerms said) {
        Sheet.Row row = sheet.table(by).stream()
                .filter(each -> each.key().equals(value))
                .findFirst()
                .orElse(new Sheet.Row(value, "", 0));
        return said.label(by, row, lines);
    }
}
