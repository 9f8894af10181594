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
        return new Selection(period, reviews.today(), which, by, value);
    }

    /** As part of an address. */
    static String query(Selection selection) {
        By by = selection.by();
        return PeriodInput.query(selection.period())
                + "&which=" + ReviewTerms.code(selection.which().name())
                + (by == null
                        ? ""
                        : "&by=" + ReviewTerms.code(by.name()) + "&value="
                                + UriUtils.encode(selection.value(), StandardCharsets.UTF_8));
    }

    /** What it is narrowed to, as the review calls it; empty for nothing. */
    static String words(Selection selection, Sheet sheet, ReviewTerms said) {
        By by = selection.by();
        if (by == null) {
            return "";
        }
        Sheet.Row row = sheet.table(by).stream()
                .filter(each -> each.key().equals(selection.value()))
                .findFirst()
                .orElse(new Sheet.Row(selection.value(), "", 0));
        return said.label(by, row, said.lines(sheet));
    }
}
