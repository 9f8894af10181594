// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.activities.model.Activity;
import io.kogge.mission.activities.model.ActivityContent;
import io.kogge.mission.activities.model.ActivityPlace;
import io.kogge.mission.activities.model.Edit;
import io.kogge.mission.partners.model.PartnerName;
import io.kogge.mission.themes.model.Theme;
import io.kogge.web.i18n.Countries;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * An activity as its pages show it.
 *
 * @param id its id
 * @param version as it was read
 * @param content what is known of it, its themes as they are called now
 * @param history who did what
 * @param imported whether an import brought it
 */
public record ActivityCard(String id, long version, ActivityContent content, List<Edit> history, boolean imported) {

    static ActivityCard of(Stored<Activity> stored, ActivityChoices choices) {
        ActivityContent content = stored.state().kept();
        List<Theme> themes = content.themes().stream()
                .map(theme -> choices.themes().getOrDefault(theme.id(), theme))
                .toList();
        return new ActivityCard(
                stored.id(),
                stored.version(),
                content.about(themes),
                stored.state().history(),
                stored.state().source() != null);
    }

    /** Where its page is. */
    public String path() {
        return ActivityPages.ACTIVITIES + "/" + id;
    }

    /** Its title for a reader of this language. */
    public Texts.Text title(String language) {
        return content.titles().in(language).orElseThrow();
    }

    /** Its places in words; empty if none is known. */
    public String where(Locale reader) {
        return PlacesText.write(content.places(), reader);
    }

    /** The countries that it was in. */
    public String countries(Locale reader) {
        return content.places().stream()
                .map(ActivityPlace::country)
                .filter(Objects::nonNull)
                .map(code -> Countries.name(Objects.requireNonNull(code), reader))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** What it was about. */
    public String themes(String language) {
        return content.themes().stream().map(theme -> theme.name(language)).collect(Collectors.joining(", "));
    }

    /** With whom. */
    public String partners() {
        return content.partners().stream().map(PartnerName::name).collect(Collectors.joining(", "));
    }
}
