// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.followup.web;

import io.kogge.notification.followup.model.Outcome;
import io.kogge.web.input.Fields;
import java.util.Arrays;
import java.util.List;

/** An answer as it is handed in, by form or JSON. */
record AnswerInput(Outcome outcome, String remark) {
    private static final int LONGEST_REMARK = 2000;
    private static final List<String> OUTCOMES =
            Arrays.stream(Outcome.values()).map(Outcome::name).toList();

    static AnswerInput read(Fields fields) {
        String outcome = fields.oneOf("outcome", OUTCOMES).required();
        String remark =
                fields.text("remark").multiline().max(LONGEST_REMARK).optional().orElse("");
        return fields.finish(() -> new AnswerInput(Outcome.valueOf(outcome), remark));
    }
}
