// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.model;

import static io.kogge.notification.fixture.RuleMaker.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kogge.notification.fixture.RuleMaker;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.rules.model.TimeOfDay.Whose;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DueTest {
    private static final ZoneId TIANJIN = ZoneId.of("Asia/Shanghai");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private final OfficeCalendar calendar = OfficeCalendar.in(ZoneId.of("Europe/Amsterdam"));

    @Test
    void daysAreCountedOnTheCalendarSoThatSummerTimeMovesNothing() {
        assertThat(due(reminder(-14), "2027-04-05T09:00")).isEqualTo(at("2027-03-22T08:00:00Z"));
        assertThat(due(reminder(-1), "2027-04-05T09:00")).isEqualTo(at("2027-04-04T07:00:00Z"));
    }

    @Test
    void hoursAreCountedExactlyAlsoWhereTheClocksChange() {
        RuleMaker hours = reminder(0).moment(Moment.hours(-24, Anchor.MISSION_START));
        assertThat(due(hours, "2027-03-28T15:00")).isEqualTo(at("2027-03-27T13:00:00Z"));
        assertThat(due(hours.moment(Moment.hours(3, Anchor.MISSION_START)), "2027-03-28T00:30"))
                .isEqualTo(at("2027-03-28T02:30:00Z"));
    }

    @Test
    void aTimeThatClocksSkipIsTheOneAfterTheGapAndOfATimeThatComesTwiceTheFirst() {
        assertThat(due(reminder(-1).at("02:30"), "2027-03-29T09:00")).isEqualTo(at("2027-03-28T01:30:00Z"));
        assertThat(due(reminder(-1).at("02:30"), "2027-11-01T09:00")).isEqualTo(at("2027-10-31T00:30:00Z"));
    }

    @Test
    void theTimeOfDayIsTheMissionsOrTheOffices() {
        LocalDateTime start = LocalDateTime.parse("2027-03-25T03:00");
        assertThat(Due.of(reminder(-1).rule(), start.atZone(TIANJIN), 0, calendar)
                        .at())
                .isEqualTo(at("2027-03-24T01:00:00Z"));
        // in Amsterdam it is still the day before when it begins in Tianjin
        assertThat(Due.of(reminder(-1).on(Whose.OFFICE).rule(), start.atZone(TIANJIN), 0, calendar)
                        .at())
                .isEqualTo(at("2027-03-23T08:00:00Z"));
    }

    @Test
    void aFixedDayIsThatDay() {
        RuleMaker fixed = reminder(0).moment(Moment.on(LocalDate.parse("2027-02-01")));
        assertThat(due(fixed, "2027-03-25T09:00")).isEqualTo(at("2027-02-01T08:00:00Z"));
    }

    @Test
    void onADayOnWhichNobodyWorksItGoesOutBeforeOrAfter() {
        // a week before Sunday, 4 April 2027 is Easter Sunday
        assertThat(due(reminder(-7).working(WorkingDays.BEFORE), "2027-04-04T09:00"))
                .isEqualTo(at("2027-03-26T08:00:00Z"));
        assertThat(due(reminder(-7).working(WorkingDays.AFTER), "2027-04-04T09:00"))
                .isEqualTo(at("2027-03-30T07:00:00Z"));
        assertThat(due(reminder(-7).working(WorkingDays.AFTER), "2027-01-08T09:00"))
                .isEqualTo(at("2027-01-04T08:00:00Z"));
    }

    @Test
    void whereEachPersonsClockCountsItIsDueWhereTheDayBeginsFirstAndEachGetsItInTime() {
        Due due = Due.of(
                reminder(-1).on(Whose.PERSON).rule(),
                LocalDateTime.parse("2027-03-25T09:00").atZone(ZoneId.of("Europe/Berlin")),
                0,
                calendar);
        assertThat(due.at()).isEqualTo(at("2027-03-23T19:00:00Z"));
        assertThat(due.spread().moment(due.at(), ZoneId.of("Pacific/Kiritimati"), calendar))
                .isEqualTo(due.at());
        assertThat(due.spread().moment(due.at(), TIANJIN, calendar)).isEqualTo(at("2027-03-24T01:00:00Z"));
        assertThat(due.spread().moment(due.at(), NEW_YORK, calendar)).isEqualTo(at("2027-03-24T13:00:00Z"));
    }

    @Test
    void whoSleepsGetsItInTheMorningWhereTheyLive() {
        Due due = Due.of(
                reminder(-1).at("15:00").quiet().rule(),
                LocalDateTime.parse("2027-03-25T09:00").atZone(ZoneId.of("Europe/Berlin")),
                0,
                calendar);
        assertThat(due.at()).isEqualTo(at("2027-03-24T14:00:00Z"));
        assertThat(due.spread().moment(due.at(), NEW_YORK, calendar))
                .as("ten in the morning there")
                .isEqualTo(due.at());
        assertThat(due.spread().moment(due.at(), TIANJIN, calendar))
                .as("ten in the evening there")
                .isEqualTo(at("2027-03-25T00:00:00Z"));
        assertThat(due.spread().moment(due.at(), ZoneId.of("Pacific/Auckland"), calendar))
                .as("three at night there")
                .isEqualTo(at("2027-03-24T19:00:00Z"));
    }

    @Test
    void theMorningAfterAQuietNightIsThatOfAWorkingDayWhereTheRuleWantsThat() {
        Due due = Due.of(
                reminder(-3).at("15:00").quiet().working(WorkingDays.AFTER).rule(),
                LocalDateTime.parse("2027-03-22T09:00").atZone(ZoneId.of("Europe/Berlin")),
                0,
                calendar);
        assertThat(due.at()).isEqualTo(at("2027-03-19T14:00:00Z"));
        assertThat(due.spread().moment(due.at(), TIANJIN, calendar)).isEqualTo(at("2027-03-22T00:00:00Z"));
    }

    @Test
    void aTimeThatIsSkippedWhereAPersonLivesIsTheOneAfterTheGap() {
        Due due = Due.of(
                reminder(-1).at("02:30").on(Whose.PERSON).rule(),
                LocalDateTime.parse("2027-03-15T09:00").atZone(ZoneId.of("Europe/Berlin")),
                0,
                calendar);
        assertThat(due.spread().moment(due.at(), NEW_YORK, calendar))
                .as("half past three, summer time")
                .isEqualTo(at("2027-03-14T07:30:00Z"));
    }

    @Test
    void aRepeatingRuleMustSayAfterHowManyDays() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Repeat(0, 3, false));
    }

    private Instant due(RuleMaker rule, String berlin) {
        return Due.of(rule.rule(), LocalDateTime.parse(berlin).atZone(ZoneId.of("Europe/Berlin")), 0, calendar)
                .at();
    }

    private static RuleMaker reminder(int days) {
        return rule("rule", MessageKind.REMINDER, Moment.days(days, Anchor.MISSION_START));
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }
}
