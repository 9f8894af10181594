// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import static io.kogge.notification.fixture.RuleMaker.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.PlaceDecision;
import io.kogge.notification.fixture.Missions;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.rules.model.Anchor;
import io.kogge.notification.rules.model.LateJoiners;
import io.kogge.notification.rules.model.Moment;
import io.kogge.notification.rules.model.TimeOfDay.Whose;
import io.kogge.notification.schedule.model.Claim;
import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.schedule.model.Occurrence.DropReason;
import io.kogge.notification.schedule.model.Occurrence.State;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What staff decide on a message before it goes out, and while it does. */
class HeldOccurrencesTest {
    private static final String DUE = "2027-03-11T08:00:00Z";

    private final Rig rig = new Rig(rule("two-weeks", MessageKind.REMINDER, Moment.days(-14, Anchor.MISSION_START))
            .late(LateJoiners.SKIP));

    @BeforeEach
    void twoHaveAPlace() {
        rig.audiences.put(Missions.hamburg());
        rig.person("r1", PlaceDecision.ACCEPTED);
        rig.person("r2", PlaceDecision.ACCEPTED);
        rig.plan();
    }

    @Test
    void whatIsHeldGoesOutWhenItIsLetGo() {
        assertThat(rig.occurrences.hold(id()).block()).isTrue();
        rig.at(DUE);
        assertThat(reminded()).isEmpty();
        rig.clock.set("2027-03-12T08:00:00Z");
        rig.occurrences.release(id(), rig.clock.instant()).block();
        rig.run();
        assertThat(reminded()).containsExactly("r1", "r2");
    }

    @Test
    void whatIsHeldStaysSoAtOtherDatesAndWhatIsLeftOutStaysOut() {
        rig.occurrences.hold(id()).block();
        move("2027-04-08T09:00", 1);
        assertThat(states()).containsExactly(State.DROPPED, State.HELD);
        Occurrence held = rig.of("two-weeks").get(1);
        rig.occurrences.leaveOut(held.id()).block();
        move("2027-05-06T09:00", 2);
        assertThat(states()).containsExactly(State.DROPPED, State.DROPPED, State.DROPPED);
        assertThat(rig.of("two-weeks")).extracting(Occurrence::reason).endsWith(DropReason.LEFT_OUT);
        Occurrence last = rig.of("two-weeks").get(2);
        rig.occurrences.bringBack(last.id(), rig.clock.instant()).block();
        move("2027-06-03T09:00", 3);
        assertThat(rig.of("two-weeks").get(3).state()).as("brought back").isEqualTo(State.PLANNED);
    }

    @Test
    void aRuleThatStillWantsItDoesNotBringBackWhatWasLeftOut() {
        rig.occurrences.leaveOut(id()).block();
        rig.plan();
        rig.at(DUE);
        assertThat(reminded()).isEmpty();
        assertThat(rig.of("two-weeks").get(0).reason()).isEqualTo(DropReason.LEFT_OUT);
    }

    @Test
    void whatIsSentNowGoesToEverybodyTogetherWhereverTheyLive() {
        Rig local = new Rig(rule("local", MessageKind.REMINDER, Moment.days(-14, Anchor.MISSION_START))
                .at("09:00")
                .on(Whose.PERSON));
        local.audiences.put(Missions.hamburg());
        local.person("r1", PlaceDecision.ACCEPTED, "nl", "Europe/Amsterdam");
        local.person("r2", PlaceDecision.ACCEPTED, "zh-Hans", "Asia/Shanghai");
        local.plan();
        local.clock.set("2027-02-01T10:00:00Z");
        Occurrence planned = local.of("local").get(0);
        assertThat(local.occurrences.startNow(planned.at(local.clock.instant())).block())
                .isTrue();
        local.run();
        assertThat(local.letters.of(MessageKind.REMINDER)).containsExactly("r1", "r2");
        local.at("2027-03-12T00:00:00Z");
        assertThat(local.letters.of(MessageKind.REMINDER)).containsExactly("r1", "r2");
    }

    @Test
    void aPauseBetweenTwoPagesHoldsWhatIsQueuedAndTheRestFollowsWhenItIsLetGo() {
        for (int i = 0; i < Readers.PAGE; i++) {
            rig.person("q" + (1000 + i), PlaceDecision.ACCEPTED);
        }
        rig.clock.set(DUE);
        Claim claim =
                rig.occurrences.begin(id(), rig.clock.instant(), Rig.LEASE).block();
        rig.materialise.run(claim, this::pause).block();
        assertThat(reminded()).hasSize(Readers.PAGE).doesNotContain("r1", "r2");
        assertThat(rig.letters.held).containsExactly(id());
        rig.run();
        assertThat(reminded()).hasSize(Readers.PAGE);
        rig.person("q0999", PlaceDecision.ACCEPTED);
        rig.joins("q0999", PlaceDecision.ACCEPTED);
        assertThat(reminded()).as("who joins meanwhile waits, too").doesNotContain("q0999");
        rig.occurrences.release(id(), rig.clock.instant()).block();
        rig.run();
        assertThat(reminded()).hasSize(Readers.PAGE + 3).contains("q0999", "r1", "r2");
        assertThat(rig.of("two-weeks").get(0).state()).isEqualTo(State.DONE);
    }

    @Test
    void whoJoinsTheMomentItIsLetGoGetsItAtOnce() {
        rig.clock.set(DUE);
        rig.occurrences.begin(id(), rig.clock.instant(), Rig.LEASE).block();
        rig.occurrences.hold(id()).block();
        Occurrence paused = rig.occurrences.find(id()).block();
        rig.occurrences.release(id(), rig.clock.instant()).block();
        rig.person("r0", PlaceDecision.ACCEPTED);
        rig.joins("r0", PlaceDecision.ACCEPTED);
        assertThat(paused.state()).isEqualTo(State.PAUSED);
        assertThat(reminded()).containsExactly("r0");
    }

    @Test
    void aDecisionIsOnWhatSomebodySaw() {
        Occurrence seen = rig.of("two-weeks").get(0);
        assertThat(rig.of("two-weeks").get(0).version()).isEqualTo(seen.version());
        assertThat(seen.in(State.HELD, null).version()).isNotEqualTo(seen.version());
        assertThat(seen.at(rig.clock.instant()).version()).isNotEqualTo(seen.version());
    }

    private boolean pause() {
        rig.occurrences.hold(id()).block();
        return false;
    }

    private void move(String start, int revision) {
        Mission moved = Missions.starting(LocalDateTime.parse(start), revision);
        rig.audiences.put(moved);
        rig.plan();
    }

    private String id() {
        return rig.of("two-weeks").get(0).id();
    }

    private List<State> states() {
        return rig.of("two-weeks").stream().map(Occurrence::state).toList();
    }

    private List<String> reminded() {
        return rig.letters.of(MessageKind.REMINDER);
    }
}
