// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

/** What a column can mean. */
public enum ImportField {
    /** By which the source knows the row. */
    ID(false),
    /** What it counts as. */
    CATEGORY(false),
    /** The title in Dutch. */
    TITLE_NL(false),
    /** The title in English. */
    TITLE_EN(false),
    /** When. */
    DATE(false),
    /** Until when, where two columns say it. */
    DATE_END(false),
    /** The year of dates that name none. */
    YEAR(false),
    /** Cities. */
    PLACE(true),
    /** Countries. */
    COUNTRY(true),
    /** Themes. */
    THEME(true),
    /** Partners. */
    PARTNER(true),
    /** What stays in the office. */
    NOTE(true);

    private final boolean several;

    ImportField(boolean several) {
        this.several = several;
    }

    /** Whether several columns together can be it. */
    public boolean isSeveral() {
        return several;
    }
}
