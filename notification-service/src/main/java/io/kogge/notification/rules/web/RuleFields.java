// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.web;

/** What the inputs are called, in forms and in the API. */
final class RuleFields {
    static final String MESSAGE = "message";
    static final String POSITION = "position";
    static final String ANCHOR = "anchor";
    static final String OFFSET = "offset";
    static final String UNIT = "unit";
    static final String SIDE = "side";
    static final String DATE = "date";
    static final String AT = "at";
    static final String WHOSE = "whose";
    static final String WORKING_DAYS = "workingDays";
    static final String QUIET = "quiet";
    static final String LATE_JOINERS = "lateJoiners";
    static final String USEFUL_DAYS = "usefulDays";
    static final String TIMES = "times";
    static final String EVERY_DAYS = "everyDays";
    static final String TELL_STAFF = "tellStaff";

    private RuleFields() {}

    /** On which side of the anchor. */
    enum Side {
        BEFORE,
        AFTER
    }
}
