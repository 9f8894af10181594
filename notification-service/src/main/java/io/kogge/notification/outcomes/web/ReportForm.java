// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes.web;

import io.kogge.notification.outcomes.model.Answer;
import io.kogge.notification.outcomes.model.Conclusion;
import io.kogge.notification.outcomes.model.Money;
import io.kogge.notification.outcomes.model.Outcome;
import io.kogge.notification.outcomes.model.OutcomeKind;
import io.kogge.web.input.Choice;
import io.kogge.web.input.Form;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The questions of a report, as the delegate's page and the staff's page both show them. */
final class ReportForm {
    private ReportForm() {}

    /** Filled with an answer, or blank. */
    static Form of(Optional<Answer> answer) {
        Form.Filling filling = Form.filled().set(ReportInput.CURRENCY, Currencies.USUAL);
        answer.map(Answer::report).ifPresent(report -> {
            filling.set(ReportInput.CONCLUSION, report.conclusion()).set(ReportInput.REMARK, report.remark());
            report.outcomes().forEach(outcome -> fill(filling, outcome));
        });
        return filling.build();
    }

    private static void fill(Form.Filling filling, Outcome outcome) {
        filling.set(ReportInput.COUNTS + '.' + Choice.code(outcome.kind()), outcome.count());
        Money amount = outcome.amount();
        if (amount != null) {
            filling.set(ReportInput.AMOUNT, written(amount))
                    .set(ReportInput.CURRENCY, amount.currency().getCurrencyCode());
        }
    }

    /** Without decimals that say nothing. */
    private static String written(Money amount) {
        BigDecimal number = amount.amount().stripTrailingZeros();
        return number.setScale(number.scale() <= 0 ? 0 : amount.amount().scale(), RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    /** What both templates need beside the form. */
    static Map<String, Object> model(Form form, Locale reader) {
        Map<String, Object> model = new HashMap<>();
        model.put("form", form);
        model.put("conclusions", Conclusion.values());
        model.put("kinds", OutcomeKind.values());
        model.put("currencies", Currencies.options(reader, form.value(ReportInput.CURRENCY)));
        return model;
    }
}
