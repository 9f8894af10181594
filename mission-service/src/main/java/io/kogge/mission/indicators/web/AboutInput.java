// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.indicators.web;

import io.kogge.kernel.text.Languages;
import io.kogge.kernel.text.Slug;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.chosen.ChosenInput;
import io.kogge.mission.indicators.model.IndicatorAbout;
import io.kogge.web.input.Fields;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Reads what an indicator says of itself, from JSON or from a form. */
final class AboutInput {
    static final String NAMES = "names";
    static final String DEFINITION = "definition";
    static final String SOURCE = "source";
    static final String UNIT = "unit";

    /** The page of a new indicator. */
    private static final String TAKEN = "new";

    private AboutInput() {}

    static String id(Fields fields) {
        return fields.text("id")
                .max(Slug.LONGEST)
                .matching(Slug.PATTERN, "bad-slug")
                .check(id -> !TAKEN.equals(id), "bad-slug")
                .required();
    }

    static IndicatorAbout read(Fields fields, Set<String> policyLines) {
        Texts names = fields.texts(NAMES)
                .max(IndicatorAbout.LONGEST_NAME)
                .requiring(Languages.STAFF)
                .orEmpty();
        return read(fields, names, policyLines);
    }

    /** Of a file, where each language's name stands by itself. */
    static IndicatorAbout ofFile(Fields fields, Set<String> policyLines) {
        Map<String, String> names = new HashMap<>();
        for (String language : Languages.ALL) {
            var name = fields.text(language).max(IndicatorAbout.LONGEST_NAME);
            if (Languages.STAFF.contains(language)) {
                names.put(language, name.required());
            } else {
                name.optional().ifPresent(text -> names.put(language, text));
            }
        }
        return read(fields, new Texts(names), policyLines);
    }

    private static IndicatorAbout read(Fields fields, Texts names, Set<String> policyLines) {
        return new IndicatorAbout(
                names,
                fields.texts(DEFINITION)
                        .max(IndicatorAbout.LONGEST_DEFINITION)
                        .multiline()
                        .orPlain()
                        .orEmpty(),
                fields.text(SOURCE).max(IndicatorAbout.LONGEST_SOURCE).orNull(),
                fields.text(UNIT).max(IndicatorAbout.LONGEST_UNIT).orNull(),
                ChosenInput.policyLine(fields, policyLines::contains));
    }
}
