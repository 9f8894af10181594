// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.web;

import io.kogge.mission.activities.model.ActivityRules;
import io.kogge.web.input.Fields;
import java.util.List;
import java.util.regex.Pattern;

/** Several things in one input, with a semicolon between them. */
final class Listed {
    private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s*");

    private Listed() {}

    /** Those in this input, each once. */
    static List<String> read(Fields fields, String name, int longest) {
        String written = fields.text(name).max(ActivityRules.MOST * longest).or("");
        return BETWEEN.splitAsStream(written)
                .filter(one -> !one.isBlank())
                .distinct()
                .toList();
    }
}
