// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.model;

import java.util.List;
import java.util.Map;

/** What is counted of a mission or an activity. Empty texts and lists stand for what is not known. */
public interface Countable {
    /** Its theme or partner, by what tells it from others, and what it is called. */
    interface Named {
        /** Its id, or else what it is recognised by. */
        String key();

        /** By language; a name that is the same in all under the empty one. */
        Map<String, String> names();
    }

    /** The first day that its date may mean, counted from 1970-01-01. */
    int firstDay();

    /** The last day. */
    int lastDay();

    /** Whether it is still to come, whatever its date. */
    boolean planned();

    /** Name of the category that it counts as. */
    String category();

    /** Names of others that it is shown under. */
    List<String> alsoShownAs();

    /** ISO 3166-1 codes, or XK. */
    List<String> countries();

    /** What it was about. */
    List<? extends Named> themes();

    /** With whom. */
    List<? extends Named> partners();

    /** Who travelled to whom. */
    String direction();

    /** The policy line's id. */
    String policyLine();

    /** How people took part. */
    String format();
}
