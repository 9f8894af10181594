// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

import java.util.List;

/**
 * What can mean several things, or may be a slip.
 *
 * @param kind what it is about
 * @param detail what tells it from others of its kind: all of the same detail can be answered at once
 * @param text what is written
 * @param options answers to choose from, the most likely first; others may be possible
 */
public record Doubt(Kind kind, String detail, String text, List<String> options) {
    /** The answer that leaves rows out. */
    public static final String LEAVE_OUT = "leave-out";
    /** The answer that leaves away only what is doubtful. */
    public static final String NONE = "none";
    /** The answer that makes it new. */
    public static final String NEW = "new";
    /** The answer that each place stands by itself. */
    public static final String APART = "apart";
    /** The answer that all of the cities are in the one country. */
    public static final String TOGETHER = "together";

    /** The answer that a row is an activity of its own. */
    public static final String OWN = "own";

    /** The answer that keeps what is in the register. */
    public static final String MINE = "mine";
    /** The answer that takes what is in the file. */
    public static final String FILE = "file";
    /** The answer that it is the mission, and counts once. */
    public static final String ONCE = "once";

    /** Longest text that is repeated. */
    private static final int LONGEST = 120;

    /** What can be doubtful. */
    public enum Kind {
        /** A word for the category that nobody knows. */
        CATEGORY,
        /** A date with several meanings. */
        DATE,
        /** A country that was not recognised for certain. */
        COUNTRY,
        /** Cities and countries that do not fit one to one. */
        PLACES,
        /** A row under the title of the row above, in one merged cell. */
        CONTINUED,
        /** A theme that the office's list lacks. */
        THEME,
        /** An activity that somebody changed by hand, and the file has otherwise. */
        CHANGED,
        /** An activity that looks like a mission: if it is the same, it counts once. The detail is the mission's id. */
        MISSION
    }

    /** Takes a copy. */
    public Doubt {
        options = List.copyOf(options);
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** By which it is answered. */
    public String key() {
        return detail.isEmpty() ? kindKey() : kindKey() + '.' + detail;
    }

    /** By which all of its kind are answered at once. */
    public String kindKey() {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }
}
