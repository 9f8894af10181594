// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import static io.kogge.notification.fixture.Missions.BERLIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.text.Texts;
import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.audience.model.Direction;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.MissionKind;
import io.kogge.notification.audience.model.PlaceDecision;
import io.kogge.notification.audience.model.RecipientStanding;
import io.kogge.notification.audience.model.Stop;
import io.kogge.notification.fixture.Missions;
import io.kogge.notification.fixture.RuleMaker;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.preferences.model.Entries;
import io.kogge.notification.preferences.model.Preferences;
import io.kogge.notification.rules.model.ShippedRules;
import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.schedule.model.Occurrence.State;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes with Kogge for the time after a mission. */
class AfterTheMissionTest {
    private static final String DAY = "7d3f4b1e-3c49-4b6c-8a43-000000000002";

    private final Rig rig =
            new Rig(ShippedRules.ALL.stream().map(RuleMaker::new).toArray(RuleMaker[]::new));

    @BeforeEach
    void twoWereInHamburg() {
        rig.clock.set("2027-01-10T10:00:00Z");
        rig.audiences.put(Missions.hamburg());
        rig.person("r1", PlaceDecision.ACCEPTED);
        rig.person("r2", PlaceDecision.ACCEPTED);
        rig.person("r3", PlaceDecision.WAITLISTED);
        rig.plan();
    }

    /** The mission ends on a Saturday, and the second day after falls on Easter Monday. */
    @Test
    void howItWasIsAskedOnAWorkingDayAfterTheEndAndOnceMoreAWeekLater() {
        rig.at("2027-03-30T07:59:59Z");
        assertThat(sent(MessageKind.SURVEY)).isEmpty();
        rig.at("2027-03-30T08:00:00Z");
        assertThat(sent(MessageKind.SURVEY)).containsExactly("r1", "r2");
        rig.at("2027-04-06T08:00:00Z");
        assertThat(sent(MessageKind.SURVEY)).containsExactly("r1", "r1", "r2", "r2");
    }

    /**
     * Thrice within the first weeks, then once each half year; staff hear after the third who has not answered. Whether somebody
     * answered is asked when a letter's turn has come, so each has one for each round.
     */
    @Test
    void whatCameOfItIsAskedAfterThreeSixAndTwelveMonths() {
        rig.answered.put("r1", Instant.MAX);
        for (String round : List.of(
                "2027-06-25T08:00:00Z",
                "2027-07-09T08:00:00Z",
                "2027-07-23T08:00:00Z",
                "2027-09-25T08:00:00Z",
                "2028-03-26T08:00:00Z")) {
            Instant due = Instant.parse(round);
            rig.at(due.minusSeconds(1).toString());
            int before = sent(MessageKind.FOLLOW_UP).size();
            rig.at(round);
            assertThat(sent(MessageKind.FOLLOW_UP)).as(round).hasSize(before + 2);
        }
        assertThat(sent(MessageKind.FOLLOW_UP)).hasSize(10);
        assertThat(rig.told).containsExactly("follow-up: 1");
    }

    /** Counted among the recipients it is not, but its letter says why it does not go out. */
    @Test
    void whoDidNotComeIsPassedOverByALetterOfTheirOwnAndAskedNothing() {
        rig.person("r2", PlaceDecision.NO_SHOW);
        Audience delegates = rig.of("survey").get(0).audience();
        assertThat(rig.audiences.sizes(Missions.ID, List.of(delegates)).block()).containsEntry(delegates, 1L);
        rig.at("2027-03-30T08:00:00Z");
        assertThat(sent(MessageKind.SURVEY)).containsExactly("r1", "r2");
        assertThat(RecipientStanding.of(rig.audiences.participant("r2").block()))
                .isEmpty();
    }

    @Test
    void withoutAReturnDayNobodyIsInvited() {
        assertThat(rig.of("return-day-invitation")).isEmpty();
    }

    @Test
    void delegatesAreInvitedWhenRegistrationForTheReturnDayOpens() {
        choose(DAY);
        rig.audiences.put(returnDay("2027-06-01T08:00:00Z", Mission.State.ANNOUNCED));
        rig.planMission.plan(DAY).block();
        rig.at("2027-06-01T07:59:59Z");
        assertThat(sent(MessageKind.RETURN_DAY_INVITATION)).isEmpty();
        rig.at("2027-06-01T08:00:00Z");
        assertThat(sent(MessageKind.RETURN_DAY_INVITATION)).containsExactly("r1", "r2");
    }

    @Test
    void theInvitationFollowsTheReturnDayAndGoesWithIt() {
        choose(DAY);
        rig.audiences.put(returnDay("2027-06-01T08:00:00Z", Mission.State.ANNOUNCED));
        rig.plan();
        rig.audiences.put(returnDay("2027-06-15T08:00:00Z", Mission.State.ANNOUNCED));
        rig.planMission.plan(DAY).block();
        assertThat(rig.of("return-day-invitation"))
                .extracting(Occurrence::state)
                .containsExactly(State.DROPPED, State.PLANNED);
        rig.audiences.put(returnDay("2027-06-15T08:00:00Z", Mission.State.CANCELLED));
        rig.planMission.plan(DAY).block();
        assertThat(rig.of("return-day-invitation"))
                .extracting(Occurrence::state)
                .containsOnly(State.DROPPED);
    }

    @Test
    void withAnotherChoiceTheInvitationIsDropped() {
        choose(DAY);
        rig.audiences.put(returnDay("2027-06-01T08:00:00Z", Mission.State.ANNOUNCED));
        rig.plan();
        choose(null);
        rig.plan();
        assertThat(rig.of("return-day-invitation"))
                .extracting(Occurrence::state)
                .containsExactly(State.DROPPED);
    }

    private void choose(String day) {
        rig.preferences.put(new Preferences(Missions.ID, Entries.JOURNEY, day, 1, null));
    }

    private List<String> sent(MessageKind kind) {
        return rig.letters.of(kind);
    }

    private static Mission returnDay(String opens, Mission.State state) {
        LocalDateTime start = LocalDateTime.parse("2027-09-16T13:00");
        return new Mission(
                DAY,
                state,
                new Texts(Map.of("nl", "Terugkomdag", "en", "Return day")),
                Texts.NONE,
                List.of(new Stop(
                        "Groningen",
                        "NL",
                        start.atZone(BERLIN),
                        start.plusHours(5).atZone(BERLIN))),
                0,
                Optional.empty(),
                "",
                MissionKind.RETURN_DAY,
                Direction.AT_HOME,
                new Mission.Registering(
                        Instant.parse(opens), start.atZone(BERLIN).toInstant()));
    }
}
