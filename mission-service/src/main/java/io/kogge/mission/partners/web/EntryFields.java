// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import io.kogge.mission.partners.model.PartnerName;
import io.kogge.mission.partners.usecase.Vocabulary;
import io.kogge.mission.themes.model.Theme;
import io.kogge.web.input.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What partners, projects and offices are said with, read from JSON or from a form. */
final class EntryFields {
    static final String THEMES = "themes";
    static final String POLICY_LINE = "policyLine";
    static final int LONGEST_NAME = 150;
    static final int LONGEST_NOTES = 5000;
    private static final int LONGEST_ID = 64;

    private EntryFields() {}

    static List<Theme> themes(Fields fields, int most, Vocabulary vocabulary) {
        Map<String, Theme> kept = vocabulary.byId();
        List<String> ids =
                fields.textList(THEMES, LONGEST_ID).max(most).distinct().orEmpty();
        List<Theme> themes = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Theme theme = kept.get(ids.get(i));
            if (theme == null) {
                fields.fault(THEMES + "[" + i + "]", "unknown-theme");
            } else {
                themes.add(theme);
            }
        }
        return themes;
    }

    static @Nullable String policyLine(Fields fields, Vocabulary vocabulary) {
        return fields.text(POLICY_LINE)
                .max(LONGEST_ID)
                .check(vocabulary::hasLine, "unknown-policy-line")
                .orNull();
    }

    /** The entry of the register that an answer of the API names is ignored: it is looked up each time. */
    static List<PartnerName> partners(Fields fields, int most) {
        return fields.list("partners", EntryFields::partner).max(most).orEmpty();
    }

    static @Nullable String notes(Fields fields, String name) {
        return fields.text(name).multiline().max(LONGEST_NOTES).orNull();
    }

    private static PartnerName partner(Fields fields) {
        fields.ignore("partnerId");
        return PartnerName.of(
                fields.text("name").max(LONGEST_NAME).required(),
                fields.country("country").orNull());
    }
}
