// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.usecase;

import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.activities.model.ActivityCategory;
import io.kogge.mission.activities.model.ActivityContent;
import io.kogge.mission.activities.model.ActivityPlace;
import io.kogge.mission.partners.model.PartnerName;
import io.kogge.mission.themes.model.Theme;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What an activity was before an import changed it, as a text that rows keep until the change is undone or final. */
final class BeforeText {
    private static final JsonMapper JSON = JsonMapper.shared();

    private BeforeText() {}

    record Before(
            ActivityCategory category,
            Map<String, String> titles,
            String date,
            List<Where> places,
            List<About> themes,
            List<With> partners,
            @Nullable String policyLine,
            @Nullable String note) {}

    record Where(@Nullable String city, @Nullable String country) {}

    record About(String id, Map<String, String> names) {}

    record With(@Nullable String id, String name, @Nullable String country) {}

    static String write(ActivityContent content) {
        return JSON.writeValueAsString(new Before(
                content.category(),
                content.titles().byLanguage(),
                content.date().toString(),
                content.places().stream()
                        .map(place -> new Where(place.city(), place.country()))
                        .toList(),
                content.themes().stream()
                        .map(theme -> new About(theme.id(), theme.names().byLanguage()))
                        .toList(),
                content.partners().stream()
                        .map(partner -> new With(partner.partnerId(), partner.name(), partner.country()))
                        .toList(),
                content.policyLine(),
                content.note()));
    }

    static ActivityContent read(String text) {
        Before before = JSON.readValue(text, Before.class);
        return new ActivityContent(
                before.category(),
                new Texts(before.titles()),
                KnownDate.parse(before.date()),
                before.places().stream()
                        .map(place -> new ActivityPlace(place.city(), place.country()))
                        .toList(),
                before.themes().stream()
                        .map(theme -> new Theme(theme.id(), new Texts(theme.names())))
                        .toList(),
                before.partners().stream()
                        .map(partner -> new PartnerName(partner.id(), partner.name(), partner.country()))
                        .toList(),
                before.policyLine(),
                before.note());
    }
}
