// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.web;

import io.kogge.kernel.command.Actor;
import io.kogge.mission.activities.model.ActivityCategory;
import io.kogge.mission.activities.model.ActivityContent;
import io.kogge.mission.activities.model.ActivityRules;
import io.kogge.mission.activities.usecase.ActivityThemes;
import io.kogge.mission.chosen.ChosenInput;
import io.kogge.mission.partners.model.PartnerName;
import io.kogge.web.input.Fields;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Reads an activity from the short form. */
final class ActivityFormInput {
    static final String PARTNERS = "partners";

    private ActivityFormInput() {}

    /**
     * What is there, once the themes that are new with it are on the list.
     *
     * @param before the partners that the activity had: their countries, which the form does not show, stay
     */
    static Mono<ActivityContent> read(
            Fields fields, ActivityChoices choices, List<PartnerName> before, ActivityThemes themes, Actor actor) {
        ActivityContent content = new ActivityContent(
                fields.choice("category", ActivityCategory.class).required(),
                fields.texts("titles").max(ActivityRules.LONGEST_TITLE).required(),
                WhenText.read(fields),
                PlacesText.read(fields),
                List.of(),
                partners(fields, before),
                ChosenInput.policyLine(fields, choices.lines()::containsKey),
                fields.text("note").multiline().max(ActivityRules.LONGEST_NOTE).orNull());
        NewThemes named = ThemesText.read(fields, choices);
        return fields.finish(() -> named.join(content, themes, actor));
    }

    private static List<PartnerName> partners(Fields fields, List<PartnerName> before) {
        List<String> names = Listed.read(fields, PARTNERS, ActivityRules.LONGEST_PARTNER);
        names.stream()
                .filter(name -> name.length() > ActivityRules.LONGEST_PARTNER)
                .forEach(name -> fields.fault(
                        PARTNERS, "too-long", Map.of("max", ActivityRules.LONGEST_PARTNER, "length", name.length())));
        if (names.size() > ActivityRules.MOST) {
            fields.fault(PARTNERS, "too-many-items", Map.of("max", ActivityRules.MOST));
        }
        return names.stream().map(name -> partner(name, before)).toList();
    }

    private static PartnerName partner(String name, List<PartnerName> before) {
        return before.stream()
                .filter(partner -> partner.name().equals(name))
                .findFirst()
                .map(partner -> PartnerName.of(name, partner.country()))
                .orElseGet(() -> PartnerName.of(name, null));
    }
}
