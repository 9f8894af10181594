// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.outcomes.web;

import io.kogge.mission.outcomes.model.OutcomeSelection;
import io.kogge.web.input.Fields;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which missions a page, the API or a file is asked for. */
final class OutcomeSelectionInput {
    static final String YEAR = "year";
    static final String THEME = "theme";
    static final String PARTNER = "partner";
    static final String FROM = "from";
    static final String TO = "to";

    private static final int FIRST = 1900;
    private static final int LAST = 2199;
    private static final int LONGEST_KEY = 300;

    private OutcomeSelectionInput() {}

    /** What is wrong is noted in the fields. */
    static OutcomeSelection read(Fields fields) {
        return new OutcomeSelection(
                fields.integer(YEAR).min(FIRST).max(LAST).orNull(),
                fields.text(THEME).max(LONGEST_KEY).orNull(),
                fields.text(PARTNER).max(LONGEST_KEY).orNull(),
                days(fields));
    }

    /** Both days or neither. */
    private static OutcomeSelection.@Nullable Days days(Fields fields) {
        if (!fields.has(FROM) && !fields.has(TO)) {
            fields.ignore(FROM, TO);
            return null;
        }
        LocalDate first = fields.date(FROM).required();
        LocalDate last = fields.date(TO).required();
        return new OutcomeSelection.Days(first, last);
    }
}
