// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.model;

import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.partners.model.PartnerName;
import io.kogge.mission.themes.model.Theme;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an activity. {@link ActivityRules} says whether it makes sense.
 *
 * @param category what it counts as
 * @param titles what it is called, in one language at least; public
 * @param date when, as precisely as it is known
 * @param places where; may be empty
 * @param themes what it was about, from the office's list; may be empty
 * @param partners with whom; may be empty
 * @param policyLine the line of the office's policy that it belongs to; null if to none
 * @param note stays in the office; null if there is none
 */
public record ActivityContent(
        ActivityCategory category,
        Texts titles,
        KnownDate date,
        List<ActivityPlace> places,
        List<Theme> themes,
        List<PartnerName> partners,
        @Nullable String policyLine,
        @Nullable String note) {

    /** Takes copies; a place of which nothing is known is none. */
    public ActivityContent {
        places = places.stream().filter(place -> !place.blank()).distinct().toList();
        themes = List.copyOf(themes);
        partners = List.copyOf(partners);
    }

    /** The same with its partners as the register links them. */
    public ActivityContent with(List<PartnerName> linked) {
        return new ActivityContent(category, titles, date, places, themes, linked, policyLine, note);
    }

    /** The same with these themes. */
    public ActivityContent about(List<Theme> others) {
        return new ActivityContent(category, titles, date, places, others, partners, policyLine, note);
    }

    /** Whether somebody wrote the same in both, whatever its themes are called and its partners linked to by now. */
    public boolean sameAs(ActivityContent other) {
        return written().equals(other.written());
    }

    /** Whether others hear of no difference: notes stay in the office. */
    boolean publiclySameAs(ActivityContent other) {
        return without(null).equals(other.without(null));
    }

    /** What somebody wrote, as one text; for a digest, never for a log. */
    public String written() {
        List<String> about = themes.stream().map(Theme::id).toList();
        List<List<@Nullable String>> with = partners.stream()
                .map(partner -> Arrays.<@Nullable String>asList(partner.name(), partner.country()))
                .toList();
        return Arrays.<@Nullable Object>asList(category, titles, date, places, about, with, policyLine, note)
                .toString();
    }

    private ActivityContent without(@Nullable String nothing) {
        return new ActivityContent(category, titles, date, places, themes, partners, policyLine, nothing);
    }

    /** Without the note: this may end in a log. */
    @Override
    public String toString() {
        return "ActivityContent[" + category + ", " + date + "]";
    }
}
