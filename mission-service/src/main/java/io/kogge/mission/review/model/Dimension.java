// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.model;

/** By what the review counts. A happening may count under several countries, themes and partners, once under each. */
public enum Dimension {
    /** The one category that it counts as. */
    CATEGORY,
    /** Categories that it is shown under too, and does not count as. */
    ALSO,
    /** Other countries; the home country where there is no other. */
    COUNTRY,
    /** What it was about. */
    THEME,
    /** With whom. */
    PARTNER,
    /** Who travelled to whom. */
    DIRECTION,
    /** The office's policy. */
    POLICY_LINE,
    /** With whom, of one policy line; see {@link #ofLine}. */
    PARTNER_OF_LINE,
    /** What it counts as, of one policy line; see {@link #ofLine}. */
    CATEGORY_OF_LINE,
    /** How people took part. */
    FORMAT;

    /** Stands for what is not known. */
    public static final String UNKNOWN = "";

    private static final String SEPARATOR = "|";

    /** The key of something that is counted for one policy line. */
    public static String ofLine(String line, String key) {
        return line + SEPARATOR + key;
    }
}
