// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.storage;

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

/** What is known of an activity, as it is stored; the date in EDTF. */
public record ActivityContentDocument(
        ActivityCategory category,
        Map<String, String> titles,
        String date,
        List<PlacePart> places,
        List<ThemePart> themes,
        List<PartnerPart> partners,
        @Nullable String policyLine,
        @Nullable String note) {

    /** A place. */
    public record PlacePart(@Nullable String city, @Nullable String country) {}

    /** A theme, with the names that it had then. */
    public record ThemePart(String themeId, Map<String, String> names) {}

    /** A partner. */
    public record PartnerPart(
            @Nullable String partnerId,
            String name,
            @Nullable String country) {}

    static ActivityContentDocument of(ActivityContent content) {
        return new ActivityContentDocument(
                content.category(),
                content.titles().byLanguage(),
                content.date().toString(),
                content.places().stream()
                        .map(place -> new PlacePart(place.city(), place.country()))
                        .toList(),
                content.themes().stream()
                        .map(theme -> new ThemePart(theme.id(), theme.names().byLanguage()))
                        .toList(),
                content.partners().stream()
                        .map(partner -> new PartnerPart(partner.partnerId(), partner.name(), partner.country()))
                        .toList(),
                content.policyLine(),
                content.note());
    }

    ActivityContent toContent() {
        return new ActivityContent(
                category,
                new Texts(titles),
                KnownDate.parse(date),
                places.stream()
                        .map(part -> new ActivityPlace(part.city(), part.country()))
                        .toList(),
                themes.stream()
                        .map(part -> new Theme(part.themeId(), new Texts(part.names())))
                        .toList(),
                partners.stream()
                        .map(part -> new PartnerName(part.partnerId(), part.name(), part.country()))
                        .toList(),
                policyLine,
                note);
    }

    /** Without what people wrote. */
    @Override
    public String toString() {
        return "ActivityContentDocument[" + category + ", " + date + "]";
    }
}
