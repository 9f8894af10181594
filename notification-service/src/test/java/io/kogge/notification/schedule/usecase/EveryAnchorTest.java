// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import static io.kogge.notification.fixture.RuleMaker.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.notification.audience.model.Direction;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.MissionKind;
import io.kogge.notification.audience.model.Participant.Moments;
import io.kogge.notification.audience.model.Participant.Registration;
import io.kogge.notification.audience.model.PlaceDecision;
import io.kogge.notification.audience.model.RecipientStanding;
import io.kogge.notification.fixture.Missions;
import io.kogge.notification.fixture.RuleMaker;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.preferences.model.Entries;
import io.kogge.notification.preferences.model.Preferences;
import io.kogge.notification.rules.model.Anchor;
import io.kogge.notification.rules.model.Moment;
import io.kogge.notification.rules.model.RuleMessage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a rule can count from, its message goes out at that moment and not a second before; agreements are staff's mail. */
class EveryAnchorTest {
    private static final String RETURN_DAY = "7d3f4b1e-3c49-4b6c-8a43-000000000002";
    private static final Instant HANDED_IN = Instant.parse("2027-02-01T10:00:00Z");
    private static final Instant LAPSES = Instant.parse("2027-02-03T10:00:00Z");
    private static final Instant SUBMITTED = Instant.parse("2027-02-01T12:00:00Z");
    private static final Instant DECIDED = Instant.parse("2027-02-02T20:00:00Z");

    /** A rule, and when it is due of a mission to Hamburg from 25 to 27 March 2027; summer time begins on the 28th. */
    record Case(RuleMaker rule, String due) {
        Anchor anchor() {
            return rule.rule().moment().anchor();
        }

        MessageKind kind() {
            return rule.rule().message();
        }

        @Override
        public String toString() {
            return anchor().name();
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case(information(Moment.days(-1, Anchor.MISSION_START)), "2027-03-24T08:00:00Z"),
                new Case(information(Moment.days(1, Anchor.MISSION_END)), "2027-03-28T07:00:00Z"),
                new Case(information(Moment.days(1, Anchor.REGISTRATION_OPENS)), "2027-01-12T08:00:00Z"),
                new Case(information(Moment.days(-1, Anchor.REGISTRATION_CLOSES)), "2027-02-28T08:00:00Z"),
                new Case(information(Moment.on(LocalDate.of(2027, 2, 15))), "2027-02-15T08:00:00Z"),
                new Case(
                        rule("again", MessageKind.FOLLOW_UP, Moment.days(10, Anchor.ANSWER_MISSING)),
                        "2027-07-05T07:00:00Z"),
                new Case(
                        rule("invites", MessageKind.RETURN_DAY_INVITATION, Moment.days(1, Anchor.RETURN_DAY_OPENS)),
                        "2027-06-02T07:00:00Z"),
                new Case(confirm(Moment.hours(20, Anchor.HANDED_IN)), "2027-02-02T06:00:00Z"),
                new Case(confirm(Moment.hours(-24, Anchor.LAPSES)), "2027-02-02T10:00:00Z"),
                new Case(information(Moment.days(2, Anchor.SUBMITTED)), "2027-02-03T08:00:00Z"),
                new Case(information(Moment.days(3, Anchor.ACCEPTED)), "2027-02-05T08:00:00Z"));
    }

    @Test
    void noneIsLeftOut() {
        EnumSet<Anchor> anchors = EnumSet.allOf(Anchor.class);
        anchors.removeIf(Anchor::ofAgreement);
        assertThat(cases().map(Case::anchor)).containsExactlyInAnyOrderElementsOf(anchors);
        assertThat(cases())
                .allMatch(one -> RuleMessage.of(one.kind()).orElseThrow().counts(one.anchor()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theMessageGoesOutAtItsMomentAndNotBefore(Case one) {
        Rig rig = rig(one);
        Instant due = Instant.parse(one.due());
        rig.at(due.minusSeconds(1).toString());
        int before = rig.letters.of(one.kind()).size();
        rig.at(due.toString());
        assertThat(rig.letters.of(one.kind())).hasSize(before + 1);
        rig.at(due.plusSeconds(86_400).toString());
        assertThat(rig.letters.of(one.kind())).hasSize(before + 1);
    }

    private static Rig rig(Case one) {
        // what nobody answers is the question of another rule
        Rig rig = one.anchor() == Anchor.ANSWER_MISSING
                ? new Rig(rule("question", one.kind(), Moment.days(90, Anchor.MISSION_END)), one.rule())
                : new Rig(one.rule());
        rig.clock.set("2027-01-10T10:00:00Z");
        rig.audiences.put(with(Missions.hamburg(), Missions.ID, "2027-01-11T08:00:00Z", "2027-03-01T16:00:00Z"));
        rig.audiences.put(with(Missions.hamburg(), RETURN_DAY, "2027-06-01T08:00:00Z", "2027-09-01T08:00:00Z"));
        rig.preferences.put(new Preferences(Missions.ID, Entries.JOURNEY, RETURN_DAY, 1, null));
        boolean unconfirmed = one.kind() == MessageKind.CONFIRM_ADDRESS;
        rig.audiences.put(Missions.participant(
                "r1",
                unconfirmed ? Registration.STARTED : Registration.SUBMITTED,
                unconfirmed ? PlaceDecision.UNDECIDED : PlaceDecision.ACCEPTED,
                new Moments(HANDED_IN, LAPSES, SUBMITTED, DECIDED)));
        rig.plan();
        rig.comes("r1", one.anchor());
        return rig;
    }

    private static Mission with(Mission mission, String id, String opens, String closes) {
        return new Mission(
                id,
                mission.state(),
                mission.titles(),
                mission.summaries(),
                mission.stops(),
                0,
                mission.movedFrom(),
                "",
                MissionKind.TRADE_MISSION,
                Direction.OUTGOING,
                new Mission.Registering(Instant.parse(opens), Instant.parse(closes)));
    }

    private static RuleMaker information(Moment moment) {
        return rule("information", MessageKind.INFORMATION, moment);
    }

    private static RuleMaker confirm(Moment moment) {
        return rule("confirm", MessageKind.CONFIRM_ADDRESS, moment).to(RecipientStanding.UNCONFIRMED);
    }
}
