// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.view;

import io.kogge.event.consumer.View;
import io.kogge.mission.review.model.Countable;
import java.util.List;
import java.util.Map;

/**
 * A mission or an activity, as far as the review counts and lists it. Empty texts and lists stand for what is not known,
 * as null stands for what no event has told.
 *
 * @param id of the mission or activity
 * @param source {@code MISSION}, {@code ACTIVITY} or {@link #REMOVED}
 * @param titles by language
 * @param date when, as precisely as it is known, in EDTF
 * @param firstDay the first day by which it is counted, from 1970-01-01
 * @param lastDay the last
 * @param months from which to which month that is; empty where it counts nowhere
 * @param category as which it counts
 * @param alsoShownAs categories that it is shown under too
 * @param countries ISO 3166-1 codes
 * @param cities where it was
 * @param themes what it was about
 * @param partners with whom
 * @param direction who travelled to whom
 * @param policyLine id of the line
 * @param format how people took part
 * @param planned whether it is still to come, whatever its date
 */
public record CountedView(
        String id,
        String source,
        Map<String, String> titles,
        String date,
        int firstDay,
        int lastDay,
        String months,
        String category,
        List<String> alsoShownAs,
        List<String> countries,
        List<String> cities,
        List<NamedPart> themes,
        List<NamedPart> partners,
        String direction,
        String policyLine,
        String format,
        boolean planned)
        implements Countable {
    /** Source of what was taken out of the register. */
    public static final String REMOVED = "REMOVED";

    /** One document a mission and activity; what was cancelled or removed is in no sum. */
    public static final View<CountedView> VIEW = View.of("happenings", CountedView.class)
            .summedBy("months")
            .indexed("category", "firstDay", "_id")
            .indexed("countries", "firstDay", "_id")
            .indexed("themes.key", "firstDay", "_id")
            .indexed("partners.key", "firstDay", "_id")
            .indexed("policyLine", "firstDay", "_id")
            .indexed("firstDay", "_id");

    /**
     * A theme or a partner.
     *
     * @param key its id, or else what it is recognised by
     * @param names by language; under the empty one where it is the same in all
     */
    public record NamedPart(String key, Map<String, String> names) implements Countable.Named {}
}
