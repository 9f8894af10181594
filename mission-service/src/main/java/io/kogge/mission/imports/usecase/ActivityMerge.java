// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.usecase;

import io.kogge.kernel.text.Texts;
import io.kogge.mission.activities.model.ActivityContent;
import io.kogge.mission.imports.model.ImportField;
import io.kogge.mission.imports.model.Mapping;
import java.util.HashMap;
import java.util.Map;

/** What a row says of an activity that is there already: the list has no say in what it has no column for. */
final class ActivityMerge {
    private ActivityMerge() {}

    static ActivityContent of(Mapping mapping, ActivityContent read, ActivityContent kept) {
        boolean where = mapping.has(ImportField.PLACE) || mapping.has(ImportField.COUNTRY);
        return new ActivityContent(
                read.category(),
                titles(mapping, read, kept),
                read.date(),
                where ? read.places() : kept.places(),
                mapping.has(ImportField.THEME) ? read.themes() : kept.themes(),
                mapping.has(ImportField.PARTNER) ? read.partners() : kept.partners(),
                kept.policyLine(),
                mapping.has(ImportField.NOTE) ? read.note() : kept.note());
    }

    private static Texts titles(Mapping mapping, ActivityContent read, ActivityContent kept) {
        Map<String, String> titles = new HashMap<>(kept.titles().byLanguage());
        if (mapping.has(ImportField.TITLE_NL)) {
            titles.remove("nl");
        }
        if (mapping.has(ImportField.TITLE_EN)) {
            titles.remove("en");
        }
        titles.putAll(read.titles().byLanguage());
        return new Texts(titles);
    }
}
