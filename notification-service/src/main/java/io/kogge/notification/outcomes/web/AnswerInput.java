// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes.web;

import io.kogge.notification.outcomes.model.Outcome;
import io.kogge.web.input.Fields;

/** An answer as it is handed in, by form or JSON. */
record AnswerInput(Outcome outcome, String remark) {
    private static final int LONGEST_REMARK = 2000;

    static AnswerInput read(Fields fields) {
        Outcome outcome = fields.choice("outcome", Outcome.class).required();
        String remark =
                fields.text("remark").multiline().max(LONGEST_REMARK).optional().orElse("");
        return fields.finish(() -> new AnswerInput(outcome, remark));
    }
}
