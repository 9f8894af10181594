// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.web;

import io.kogge.kernel.date.KnownDate;
import io.kogge.web.input.Fields;
import java.util.List;
import java.util.Optional;

/** When something was, as people write it. What may mean several dates is asked, not guessed. */
final class WhenText {
    static final String NAME = "when";
    /** Which of the dates that the text may mean is meant. */
    static final String MEANT = "whenMeant";

    private static final int LONGEST = 80;

    private WhenText() {}

    /** The dates that the text may mean, the likeliest first; none where it says no date. */
    static List<KnownDate> meanings(String text) {
        return KnownDate.find(text.strip()).stream().toList();
    }

    /** The date that is meant. */
    static KnownDate read(Fields fields) {
        String written = fields.text(NAME).max(LONGEST).required();
        Optional<KnownDate> chosen = fields.text(MEANT).max(LONGEST).optional().flatMap(KnownDate::find);
        List<KnownDate> meanings = meanings(written);
        if (meanings.size() == 1) {
            return meanings.get(0);
        }
        if (!written.isEmpty()) {
            Optional<KnownDate> meant = chosen.filter(meanings::contains);
            if (meant.isPresent()) {
                return meant.get();
            }
            fields.fault(NAME, meanings.isEmpty() ? "unreadable-date" : "doubtful-date");
        }
        // a placeholder: the form is shown again
        return KnownDate.year(1);
    }
}
