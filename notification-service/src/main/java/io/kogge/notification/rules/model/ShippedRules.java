// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.model;

import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.audience.model.RecipientStanding;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.rules.model.TimeOfDay.Whose;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;

/** The rules that an office begins with; it changes them, or switches them off. */
public final class ShippedRules {
    /** A reminder is of no use any more when the mission begins. */
    private static final Useful UNTIL_IT_BEGINS = Useful.until(0);

    private static final int DAYS_OF_THANKS = 30;
    private static final int DAYS_OF_INVITING = 60;
    private static final int HALF_YEAR = 182;
    private static final int YEAR = 365;
    private static final int TWO_MONTHS = 61;
    private static final int HOURS_OF_A_DAY = 24;
    /** To who has not answered, once more. */
    private static final Repeat SURVEYS = new Repeat(7, 2, false);

    private static final Repeat FOLLOW_UPS = new Repeat(14, 3, true);

    /** All of them. */
    public static final List<Rule> ALL = List.of(
            beforeLapsing("confirm-before-lapsing"),
            rule(
                    "reminder-two-weeks",
                    MessageKind.REMINDER,
                    Moment.days(-14, Anchor.MISSION_START),
                    LocalTime.of(9, 0),
                    LateJoiners.WHILE_USEFUL,
                    UNTIL_IT_BEGINS,
                    Repeat.ONCE),
            rule(
                    "reminder-last-day",
                    MessageKind.REMINDER,
                    Moment.days(-1, Anchor.MISSION_START),
                    LocalTime.of(15, 0),
                    LateJoiners.WHILE_USEFUL,
                    UNTIL_IT_BEGINS,
                    Repeat.ONCE),
            rule(
                    "thanks",
                    MessageKind.THANKS,
                    Moment.days(1, Anchor.MISSION_END),
                    LocalTime.of(10, 0),
                    LateJoiners.SKIP,
                    Useful.until(DAYS_OF_THANKS),
                    Repeat.ONCE),
            rule(
                    "survey",
                    MessageKind.SURVEY,
                    Moment.days(2, Anchor.MISSION_END),
                    LocalTime.of(10, 0),
                    WorkingDays.AFTER,
                    LateJoiners.SKIP,
                    Useful.until(DAYS_OF_THANKS),
                    SURVEYS),
            rule(
                    "return-day-invitation",
                    MessageKind.RETURN_DAY_INVITATION,
                    Moment.days(0, Anchor.RETURN_DAY_OPENS),
                    LocalTime.of(10, 0),
                    WorkingDays.AFTER,
                    LateJoiners.WHILE_USEFUL,
                    Useful.until(DAYS_OF_INVITING),
                    Repeat.ONCE),
            rule(
                    "follow-up",
                    MessageKind.FOLLOW_UP,
                    Moment.days(90, Anchor.MISSION_END),
                    LocalTime.of(10, 0),
                    LateJoiners.SKIP,
                    Useful.ALWAYS,
                    FOLLOW_UPS),
            // to who has not answered by then, or said that it was too early
            rule(
                    "follow-up-half-year",
                    MessageKind.FOLLOW_UP,
                    Moment.days(HALF_YEAR, Anchor.MISSION_END),
                    LocalTime.of(10, 0),
                    LateJoiners.SKIP,
                    Useful.ALWAYS,
                    Repeat.ONCE),
            rule(
                    "follow-up-year",
                    MessageKind.FOLLOW_UP,
                    Moment.days(YEAR, Anchor.MISSION_END),
                    LocalTime.of(10, 0),
                    LateJoiners.SKIP,
                    Useful.ALWAYS,
                    Repeat.ONCE),
            ofAgreement("agreement-half-year", HALF_YEAR),
            ofAgreement("agreement-two-months", TWO_MONTHS));

    private ShippedRules() {}

    /** Once, a day before it is void: at the time of day at which the form was filled in, so the night needs no sparing. */
    private static Rule beforeLapsing(String name) {
        return new Rule(
                name,
                MessageKind.CONFIRM_ADDRESS,
                Moment.hours(-HOURS_OF_A_DAY, Anchor.LAPSES),
                new TimeOfDay(LocalTime.of(9, 0), Whose.MISSION),
                WorkingDays.ANY_DAY,
                false,
                Audience.of(RecipientStanding.UNCONFIRMED),
                LateJoiners.WHILE_USEFUL,
                Useful.until(0),
                Repeat.ONCE,
                Instant.EPOCH);
    }

    /** So many days before its end, while people are at the office. */
    private static Rule ofAgreement(String name, int days) {
        return new Rule(
                name,
                MessageKind.STAFF_AGREEMENT_ENDS,
                Moment.days(-days, Anchor.AGREEMENT_END),
                new TimeOfDay(LocalTime.of(9, 0), Whose.OFFICE),
                WorkingDays.AFTER,
                false,
                Audience.of(),
                LateJoiners.SKIP,
                Useful.ALWAYS,
                Repeat.ONCE,
                Instant.EPOCH);
    }

    private static Rule rule(
            String name,
            MessageKind message,
            Moment moment,
            LocalTime at,
            LateJoiners lateJoiners,
            Useful useful,
            Repeat repeat) {
        return rule(name, message, moment, at, WorkingDays.ANY_DAY, lateJoiners, useful, repeat);
    }

    private static Rule rule(
            String name,
            MessageKind message,
            Moment moment,
            LocalTime at,
            WorkingDays workingDays,
            LateJoiners lateJoiners,
            Useful useful,
            Repeat repeat) {
        return new Rule(
                name,
                message,
                moment,
                new TimeOfDay(at, Whose.MISSION),
                workingDays,
                false,
                Audience.ACCEPTED,
                lateJoiners,
                useful,
                repeat,
                Instant.EPOCH);
    }
}
