// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kogge.kernel.text.Texts;
import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Stop;
import io.kogge.notification.fixture.Missions;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.schedule.model.Rule.Anchor;
import io.kogge.notification.schedule.model.Rule.LateJoiners;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleTest {
    @Test
    void itIsDueAtItsTimeOfDayAtTheAnchorsPlace() {
        Occurrence occurrence =
                reminder(-14, "09:00").occurrences(Missions.hamburg()).get(0);
        assertThat(occurrence.dueAt()).isEqualTo("2027-03-11T08:00:00Z");
        assertThat(occurrence.anchor()).isEqualTo("2027-03-25T08:00:00Z");
        assertThat(occurrence.usefulUntil()).isEqualTo("2027-03-25T08:00:00Z");
        assertThat(occurrence.id()).isEqualTo("rule:" + Missions.ID + ":2027-03-25:0");
    }

    @Test
    void daysAreCountedOnTheCalendarSoThatSummerTimeMovesNothing() {
        Mission april = Missions.starting(LocalDateTime.parse("2027-04-05T09:00"), 0);
        assertThat(reminder(-14, "09:00").occurrences(april).get(0).dueAt()).isEqualTo("2027-03-22T08:00:00Z");
        assertThat(reminder(-1, "09:00").occurrences(april).get(0).dueAt()).isEqualTo("2027-04-04T07:00:00Z");
    }

    @Test
    void aTimeThatClocksSkipIsTheOneAfterTheGapAndOfATimeThatComesTwiceTheFirst() {
        Mission spring = Missions.starting(LocalDateTime.parse("2027-03-29T09:00"), 0);
        assertThat(reminder(-1, "02:30").occurrences(spring).get(0).dueAt()).isEqualTo("2027-03-28T01:30:00Z");
        Mission autumn = Missions.starting(LocalDateTime.parse("2027-11-01T09:00"), 0);
        assertThat(reminder(-1, "02:30").occurrences(autumn).get(0).dueAt()).isEqualTo("2027-10-31T00:30:00Z");
    }

    @Test
    void theEndCountsInTheZoneOfTheLastStop() {
        Rule thanks = rule(MessageKind.THANKS, Anchor.MISSION_END, 1, "10:00", 0, 1);
        Mission tianjin = new Mission(
                Missions.ID,
                Mission.State.ANNOUNCED,
                new Texts(Map.of("en", "To Tianjin")),
                Texts.NONE,
                List.of(
                        stop("Groningen", "Europe/Amsterdam", "2027-03-25T09:00", "2027-03-25T12:00"),
                        stop("Tianjin", "Asia/Shanghai", "2027-03-26T09:00", "2027-03-30T20:00")),
                0,
                Optional.empty(),
                "");
        assertThat(thanks.occurrences(tianjin).get(0).dueAt()).isEqualTo("2027-03-31T02:00:00Z");
        assertThat(reminder(-1, "15:00").occurrences(tianjin).get(0).dueAt()).isEqualTo("2027-03-24T14:00:00Z");
    }

    @Test
    void aRepeatingRuleHasAnOccurrenceARoundWithAnIdOfItsOwn() {
        List<Occurrence> rounds = rule(MessageKind.FOLLOW_UP, Anchor.MISSION_END, 90, "10:00", 14, 3)
                .occurrences(Missions.hamburg());
        assertThat(rounds)
                .extracting(Occurrence::dueAt)
                .containsExactly(
                        Instant.parse("2027-06-25T08:00:00Z"),
                        Instant.parse("2027-07-09T08:00:00Z"),
                        Instant.parse("2027-07-23T08:00:00Z"));
        assertThat(rounds).extracting(Occurrence::id).doesNotHaveDuplicates();
    }

    @Test
    void aMoveGivesAnotherOccurrenceAndMovingBackTheSameAgain() {
        Rule rule = reminder(-14, "09:00");
        String first = rule.occurrences(Missions.hamburg()).get(0).id();
        String moved = rule.occurrences(Missions.starting(LocalDateTime.parse("2027-04-08T09:00"), 1))
                .get(0)
                .id();
        String back = rule.occurrences(Missions.starting(LocalDateTime.parse("2027-03-25T09:00"), 2))
                .get(0)
                .id();
        assertThat(moved).isNotEqualTo(first);
        assertThat(back).isEqualTo(first);
    }

    @Test
    void aRepeatingRuleMustSayAfterHowManyDays() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule(MessageKind.FOLLOW_UP, Anchor.MISSION_END, 90, "10:00", 0, 3))
                .withMessageContaining("rule");
    }

    private static Rule reminder(int days, String at) {
        return rule(MessageKind.REMINDER, Anchor.MISSION_START, days, at, 0, 1);
    }

    private static Rule rule(MessageKind template, Anchor anchor, int days, String at, int every, int times) {
        return new Rule(
                "rule",
                template,
                anchor,
                days,
                LocalTime.parse(at),
                Audience.ACCEPTED,
                LateJoiners.SEND_NOW,
                0,
                every,
                times);
    }

    private static Stop stop(String city, String zone, String from, String to) {
        return new Stop(
                city,
                "XX",
                LocalDateTime.parse(from).atZone(ZoneId.of(zone)),
                LocalDateTime.parse(to).atZone(ZoneId.of(zone)));
    }
}
