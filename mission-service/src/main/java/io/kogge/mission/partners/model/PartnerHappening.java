// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.model;

import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Something that was, or is to be, done together with a partner.
 *
 * @param kind what it is
 * @param id of the mission, agreement, activity or project
 * @param titles by language; what is written in one alone stands under that which staff write in
 * @param date when, as precisely as it is known; null where it is not
 * @param sort which sort of its kind: {@code happening.<kind>.<sort>} words it
 * @param state what became of it: {@code happening.<kind>.state.<state>} words it; null where there is nothing to say
 * @param online whether people took part online alone
 */
public record PartnerHappening(
        Kind kind,
        String id,
        Texts titles,
        @Nullable KnownDate date,
        String sort,
        @Nullable String state,
        boolean online) {

    /** What it can be. */
    public enum Kind {
        /** A mission. */
        MISSION("/missions/"),
        /** An agreement. */
        AGREEMENT("/agreements/"),
        /** A lighter activity. */
        ACTIVITY("/activities/"),
        /** A European project. */
        PROJECT("/projects/");

        private final String path;

        Kind(String path) {
            this.path = path;
        }
    }

    /** Its page. */
    public String path() {
        return kind.path + id;
    }

    /** What it is called, for a reader of this language. */
    public String title(String language) {
        return titles.in(language).map(Texts.Text::text).orElse(id);
    }

    /** Whether its date is known, but not to the day. */
    public boolean vague() {
        return date != null
                && (date.from().precision() != KnownDate.Precision.DAY
                        || date.to().precision() != KnownDate.Precision.DAY);
    }
}
