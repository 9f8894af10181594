// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.web;

import io.kogge.mission.activities.model.ActivityCategory;
import io.kogge.mission.activities.model.ActivityContent;
import io.kogge.mission.activities.model.ActivityPlace;
import io.kogge.mission.activities.model.ActivityRules;
import io.kogge.mission.chosen.ChosenInput;
import io.kogge.mission.partners.model.PartnerName;
import io.kogge.web.input.Fields;

/** Reads an activity from JSON. */
final class ActivityInput {
    static final String NEW_THEMES = "themeNames";

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
                ChosenInput.themes(fields, ActivityRules.MOST, choices.themes()),
                fields.list("partners", ActivityInput::partner)
                        .max(ActivityRules.MOST)
                        .orEmpty(),
                ChosenInput.policyLine(fields, choices.lines()::containsKey),
                fields.text("note").multiline().max(ActivityRules.LONGEST_NOTE).orNull());
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
}
