// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.model;

import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.text.Texts;
import java.util.List;
import java.util.Map;

/**
 * A mission or an activity as a list shows it. Empty texts stand for what is not known.
 *
 * @param id of the mission or activity
 * @param source what it is
 * @param titles by language
 * @param date when, as precisely as it is known
 * @param category name of the category that it counts as
 * @param alsoShownAs names of others that it is shown under
 * @param countries codes
 * @param cities where it was
 * @param themes what it was about, each by language
 * @param partners with whom
 * @param direction who travelled to whom
 * @param policyLine id of the line
 * @param format how people took part
 * @param planned whether it is still to come, whatever its date
 */
public record Happening(
        String id,
        Source source,
        Texts titles,
        KnownDate date,
        String category,
        List<String> alsoShownAs,
        List<String> countries,
        List<String> cities,
        List<Map<String, String>> themes,
        List<String> partners,
        String direction,
        String policyLine,
        String format,
        boolean planned) {

    /** Where it comes from. */
    public enum Source {
        /** A mission. */
        MISSION,
        /** An activity. */
        ACTIVITY
    }
}
