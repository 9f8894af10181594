// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes.web;

import io.kogge.notification.outcomes.model.Conclusion;
import io.kogge.notification.outcomes.model.Money;
import io.kogge.notification.outcomes.model.Outcome;
import io.kogge.notification.outcomes.model.OutcomeKind;
import io.kogge.notification.outcomes.model.Report;
import io.kogge.web.input.Choice;
import io.kogge.web.input.Fields;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * What came of a mission as it is handed in. JSON has a list of what came of it; a form has a number for each kind, and
 * one amount for the kind that has amounts.
 */
final class ReportInput {
    static final String CONCLUSION = "conclusion";
    static final String OUTCOMES = "outcomes";
    static final String COUNTS = "counts";
    static final String AMOUNT = "amount";
    static final String CURRENCY = "currency";
    static final String REMARK = "remark";

    private static final int LONGEST_REMARK = 2000;

    private ReportInput() {}

    static Report ofJson(Fields fields) {
        Conclusion conclusion = conclusion(fields);
        List<Outcome> outcomes = fields.list(OUTCOMES, ReportInput::outcome)
                .max(OutcomeKind.values().length)
                .orEmpty();
        fields.rule(
                () -> outcomes.stream().map(Outcome::kind).distinct().count() == outcomes.size(),
                "duplicate",
                OUTCOMES);
        return finish(fields, conclusion, outcomes, OUTCOMES);
    }

    static Report ofForm(Fields fields) {
        Conclusion conclusion = conclusion(fields);
        Fields counts = fields.object(COUNTS);
        Optional<Money> amount = money(fields);
        List<Outcome> outcomes = new ArrayList<>();
        for (OutcomeKind kind : OutcomeKind.values()) {
            Optional<Integer> count = counts.integer(Choice.code(kind))
                    .min(0)
                    .max(Outcome.MOST)
                    .optional()
                    .filter(number -> number > 0);
            Money worth = kind.hasAmount() ? amount.orElse(null) : null;
            // an amount without a number is one order: nobody should have to count to one
            if (worth != null || count.isPresent()) {
                outcomes.add(new Outcome(kind, count.orElse(1), worth));
            }
        }
        return finish(fields, conclusion, outcomes, COUNTS + '.' + Choice.code(OutcomeKind.LEAD));
    }

    private static Conclusion conclusion(Fields fields) {
        return fields.choice(CONCLUSION, Conclusion.class).required();
    }

    private static Outcome outcome(Fields fields) {
        OutcomeKind kind = fields.choice("kind", OutcomeKind.class).required();
        int count = fields.integer("count").min(1).max(Outcome.MOST).required();
        Optional<Money> amount = money(fields);
        fields.rule(() -> kind.hasAmount() || amount.isEmpty(), "no-amount-here", AMOUNT, "kind");
        return new Outcome(kind, Math.max(1, count), kind.hasAmount() ? amount.orElse(null) : null);
    }

    /** Either both of amount and currency, or neither; a form always sends a currency. */
    private static Optional<Money> money(Fields fields) {
        Optional<BigDecimal> amount = fields.decimal(AMOUNT)
                .min(BigDecimal.ZERO)
                .max(Money.LARGEST)
                .optional()
                .filter(number -> number.signum() > 0);
        Optional<Currency> currency = fields.text(CURRENCY)
                .check(Currencies::known, "unknown-currency")
                .optional()
                .filter(Currencies::known)
                .map(Currency::getInstance);
        if (amount.isPresent() && currency.isEmpty() && !fields.faulty()) {
            fields.fault(CURRENCY, "required");
        }
        if (amount.isEmpty() || currency.isEmpty() || fields.faulty()) {
            return Optional.empty();
        }
        if (!Money.fits(amount.get(), currency.get())) {
            fields.fault(AMOUNT, "too-many-decimals");
            return Optional.empty();
        }
        return Optional.of(Money.of(amount.get(), currency.get()));
    }

    /** Nothing may be told of what is not there, and something has to be told of what is. */
    private static Report finish(Fields fields, Conclusion conclusion, List<Outcome> outcomes, String where) {
        String remark =
                fields.text(REMARK).multiline().max(LONGEST_REMARK).optional().orElse("");
        if (!fields.faulty() && conclusion == Conclusion.RESULTS && outcomes.isEmpty()) {
            fields.fault(where, "outcome-missing");
        }
        if (!fields.faulty() && conclusion != Conclusion.RESULTS && !outcomes.isEmpty()) {
            fields.fault(CONCLUSION, "outcome-too-many");
        }
        return fields.finish(() -> new Report(conclusion, outcomes, remark));
    }
}
