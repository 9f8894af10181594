// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.web;

import io.kogge.mission.activities.model.ActivityContent;
import io.kogge.mission.partners.model.PartnerName;
import io.kogge.web.input.Form;
import io.kogge.web.input.FormId;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fills the short form. */
final class ActivityForm {
    private ActivityForm() {}

    /**
     * Of a new one; after another it begins with the same category and date.
     *
     * @param when that date in words
     */
    static Form blank(@Nullable ActivityCard after, String when) {
        Form.Filling filling = FormId.fresh();
        if (after != null) {
            filling.set("category", after.content().category()).set(WhenText.NAME, when);
        }
        return filling.build();
    }

    /**
     * Of one that is edited.
     *
     * @param when its date in words
     */
    static Form of(ActivityCard card, String when, Locale reader) {
        ActivityContent content = card.content();
        return Form.filled()
                .set("category", content.category())
                .setTexts("titles", content.titles())
                .set(WhenText.NAME, when)
                .set(PlacesText.NAME, PlacesText.write(content.places(), reader))
                .set(
                        ThemesText.NAME,
                        content.themes().stream()
                                .map(theme -> theme.name(reader.toLanguageTag()))
                                .collect(Collectors.joining("; ")))
                .set(
                        ActivityFormInput.PARTNERS,
                        content.partners().stream().map(PartnerName::name).collect(Collectors.joining("; ")))
                .set("policyLine", content.policyLine())
                .set("note", content.note())
                .build();
    }
}
