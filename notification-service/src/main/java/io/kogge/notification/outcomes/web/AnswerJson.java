// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes.web;

import io.kogge.notification.outcomes.model.Answer;
import io.kogge.notification.outcomes.model.Money;
import io.kogge.notification.outcomes.model.Outcome;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer as the API writes it. */
record AnswerJson(String conclusion, List<OutcomeJson> outcomes, String remark, boolean confirmed, Instant answeredAt) {

    /** A kind of thing that came of it. */
    record OutcomeJson(
            String kind,
            int count,
            @Nullable BigDecimal amount,
            @Nullable String currency) {
        static OutcomeJson of(Outcome outcome) {
            Money amount = outcome.amount();
            return new OutcomeJson(
                    outcome.kind().name(),
                    outcome.count(),
                    amount == null ? null : amount.amount(),
                    amount == null ? null : amount.currency().getCurrencyCode());
        }
    }

    static AnswerJson of(Answer answer) {
        return new AnswerJson(
                answer.report().conclusion().name(),
                answer.report().outcomes().stream().map(OutcomeJson::of).toList(),
                answer.report().remark(),
                answer.confirmed(),
                answer.answeredAt());
    }
}
