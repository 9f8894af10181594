// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.policy.web;

import io.kogge.kernel.text.Languages;
import io.kogge.kernel.text.Slug;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.policy.model.LineWish;
import io.kogge.mission.policy.model.PolicyLine;
import io.kogge.web.input.Fields;
import org.jspecify.annotations.Nullable;

/** Reads policy lines, from JSON or from a form. */
final class PolicyLineInput {
    static final String NAMES = "names";
    static final String PLACE = "place";

    private PolicyLineInput() {}

    static LineWish wish(Fields fields) {
        String id = fields.text("id")
                .max(Slug.LONGEST)
                .matching(Slug.PATTERN, "bad-slug")
                .orNull();
        Texts names = names(fields);
        Integer place = place(fields);
        return fields.finish(() -> new LineWish(id, names, place));
    }

    static LineWish change(String id, Fields fields) {
        Texts names = names(fields);
        Integer place = place(fields);
        return fields.finish(() -> new LineWish(id, names, place));
    }

    private static Texts names(Fields fields) {
        return fields.texts(NAMES)
                .max(PolicyLine.LONGEST_NAME)
                .requiring(Languages.STAFF)
                .orEmpty();
    }

    private static @Nullable Integer place(Fields fields) {
        return fields.integer(PLACE).min(1).orNull();
    }
}
