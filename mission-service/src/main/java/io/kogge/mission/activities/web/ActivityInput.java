// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.web;

import io.kogge.mission.activities.model.ActivityCategory;
import io.kogge.mission.activities.model.ActivityContent;
import io.kogge.mission.activities.model.ActivityPlace;
import io.kogge.mission.activities.model.ActivityRules;
import io.kogge.mission.partners.model.PartnerName;
import io.kogge.mission.themes.model.Theme;
import io.kogge.web.input.Fields;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an activity from JSON. */
final class ActivityInput {
    static final String NEW_THEMES = "themeNames";

    private static final int LONGEST_ID = 64;

    private ActivityInput() {}

    /** What is there; themes and policy lines are named by their ids among these. */
    static ActivityContent read(Fields fields, ActivityChoices choices) {
        return new ActivityContent(
                fields.choice("category", ActivityCategory.class).required(),
                fields.texts("titles").max(ActivityRules.LONGEST_TITLE).required(),
                fields.knownDate("date").required(),
                fields.list("places", ActivityInput::place)
                        .max(ActivityRules.MOST)
                        .orEmpty(),
                themes(fields, choices),
                fields.list("partners", ActivityInput::partner)
                        .max(ActivityRules.MOST)
                        .orEmpty(),
                policyLine(fields, choices),
                fields.text("note").multiline().max(ActivityRules.LONGEST_NOTE).orNull());
    }

    static @Nullable String policyLine(Fields fields, ActivityChoices choices) {
        return fields.text("policyLine")
                .max(LONGEST_ID)
                .check(choices.lines()::containsKey, "unknown-policy-line")
                .orNull();
    }

    private static ActivityPlace place(Fields fields) {
        String city = fields.text("city").max(ActivityPlace.LONGEST_CITY).orNull();
        return new ActivityPlace(city, fields.country("country").orNull());
    }

    private static PartnerName partner(Fields fields) {
        // as answers have it; the register links names by itself
        fields.ignore("partnerId");
        String name = fields.text("name").max(ActivityRules.LONGEST_PARTNER).required();
        return PartnerName.of(name, fields.country("country").orNull());
    }

    private static List<Theme> themes(Fields fields, ActivityChoices choices) {
        List<String> ids = fields.textList("themes", LONGEST_ID)
                .max(ActivityRules.MOST)
                .distinct()
                .orEmpty();
        List<Theme> themes = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Theme theme = choices.themes().get(ids.get(i));
            if (theme == null) {
                fields.fault("themes[" + i + "]", "unknown-theme");
            } else {
                themes.add(theme);
            }
        }
        return themes;
    }
}
