// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import static io.kogge.notification.fixture.RuleMaker.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.command.Actor;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.model.Participant.Registration;
import io.kogge.notification.audience.model.PlaceDecision;
import io.kogge.notification.fixture.Missions;
import io.kogge.notification.fixture.RuleMaker;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.rules.model.Anchor;
import io.kogge.notification.rules.model.KeptRule.Position;
import io.kogge.notification.rules.model.Moment;
import io.kogge.notification.rules.model.RuleBook;
import io.kogge.notification.rules.model.RuleScope;
import io.kogge.notification.rules.model.Useful;
import io.kogge.notification.rules.usecase.ApplyChanged;
import io.kogge.notification.rules.usecase.Consequences;
import io.kogge.notification.rules.usecase.Consequences.Part;
import io.kogge.notification.rules.usecase.WantedRule;
import io.kogge.notification.schedule.model.Occurrence.DropReason;
import io.kogge.notification.schedule.model.Occurrence.State;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A change says what it changes, and changes just that. */
class ChangedRulesTest {
    private static final RuleMaker EARLY = rule("early", MessageKind.REMINDER, Moment.days(-14, Anchor.MISSION_START));
    private static final RuleMaker THANKS = rule("thanks", MessageKind.THANKS, Moment.days(1, Anchor.MISSION_END));
    private static final RuleScope MISSION = RuleScope.mission(Missions.ID);
    private static final Actor ACTOR = Actor.staff("staff-1");

    private final Rig rig = new Rig(EARLY, THANKS);

    @BeforeEach
    void threeAreIn() {
        rig.audiences.put(Missions.hamburg());
        rig.clock.set("2027-01-10T10:00:00Z");
        for (String id : new String[] {"r1", "r2", "r3"}) {
            rig.person(id, PlaceDecision.ACCEPTED);
        }
        rig.person("r4", PlaceDecision.WAITLISTED);
        rig.plan();
    }

    @Test
    void aMessageMovesForThoseWhoGetIt() {
        WantedRule later = wanted(RuleScope.OFFICE, EARLY.moment(days(-7)));
        assertThat(foresee(later)).isEqualTo(only(c -> new Consequences(new Part(1, 3), c, c, c, c)));
        assertThat(due("early")).as("foreseeing changes nothing").isEqualTo("2027-03-11T08:00:00Z");
        save(later);
        assertThat(due("early")).isEqualTo("2027-03-18T08:00:00Z");
        assertThat(foresee(later).none()).isTrue();
        rig.at("2027-03-11T08:00:00Z");
        assertThat(rig.letters.letters()).isEmpty();
        rig.at("2027-03-18T08:00:00Z");
        assertThat(rig.letters.of(MessageKind.REMINDER)).containsExactly("r1", "r2", "r3");
    }

    @Test
    void whatIsSwitchedOffIsDroppedAndComesBackWhenItIsSwitchedOn() {
        WantedRule off = new WantedRule(MISSION, EARLY.rule(), Position.OFF);
        assertThat(foresee(off)).isEqualTo(only(c -> new Consequences(c, c, new Part(1, 3), c, c)));
        save(off);
        assertThat(rig.of("early").get(0).reason()).isEqualTo(DropReason.RULE_OFF);
        WantedRule on = new WantedRule(MISSION, EARLY.rule(), Position.INHERITED);
        assertThat(foresee(on)).isEqualTo(only(c -> new Consequences(c, c, c, new Part(1, 3), c)));
        rig.changeRule.save(on, 1, ACTOR).block();
        assertThat(rig.of("early").get(0).state()).isEqualTo(State.PLANNED);
    }

    @Test
    void whatWouldHaveBeenDueAndIsStillOfUseGoesOutNow() {
        rig.clock.set("2027-03-20T10:00:00Z");
        rig.run();
        WantedRule second =
                wanted(MISSION, rule("second", MessageKind.REMINDER, days(-10)).useful(Useful.until(0)));
        assertThat(foresee(second)).isEqualTo(only(c -> new Consequences(c, c, c, c, new Part(1, 3))));
        rig.changeRule.save(second, 0, ACTOR).block();
        rig.run();
        assertThat(rig.letters.of(MessageKind.REMINDER)).containsExactly("r1", "r1", "r2", "r2", "r3", "r3");
    }

    @Test
    void whatWouldHaveBeenDueLongAgoIsNotSentBecauseARuleIsNew() {
        rig.clock.set("2027-06-01T10:00:00Z");
        rig.run();
        int before = rig.letters.letters().size();
        WantedRule fresh =
                wanted(RuleScope.OFFICE, rule("fresh", MessageKind.THANKS, Moment.days(3, Anchor.MISSION_END)));
        assertThat(foresee(fresh).none()).isTrue();
        rig.changeRule.save(fresh, 0, ACTOR).block();
        rig.plan();
        rig.run();
        assertThat(rig.letters.letters()).hasSize(before);
    }

    @Test
    void whatHasBegunStaysAsItIs() {
        rig.at("2027-03-11T08:00:00Z");
        WantedRule later = wanted(RuleScope.OFFICE, EARLY.moment(days(-7)));
        assertThat(foresee(later).none()).isTrue();
        save(later);
        rig.at("2027-03-18T08:00:00Z");
        assertThat(rig.letters.of(MessageKind.REMINDER)).containsExactly("r1", "r2", "r3");
    }

    @Test
    void aMissionThatSaidOneThingItselfFollowsTheOfficeInTheOthers() {
        save(wanted(MISSION, EARLY.at("11:00")));
        save(wanted(RuleScope.OFFICE, EARLY.moment(days(-7))));
        assertThat(due("early")).isEqualTo("2027-03-18T10:00:00Z");
    }

    @Test
    void aRuleForEachPersonsOwnMomentIsPlannedForThoseWhoHadItAlready() {
        accepted("r1", "2027-01-09T12:00:00Z");
        accepted("r2", "2027-01-01T12:00:00Z");
        WantedRule own = wanted(
                MISSION,
                rule("own", MessageKind.REMINDER, Moment.days(3, Anchor.ACCEPTED))
                        .useful(Useful.ALWAYS));
        assertThat(foresee(own)).isEqualTo(only(c -> new Consequences(c, c, c, new Part(1, 1), c)));
        rig.changeRule.save(own, 0, ACTOR).block();
        assertThat(rig.of("own")).hasSize(1);
        rig.at("2027-01-12T08:00:00Z");
        assertThat(rig.letters.of(MessageKind.REMINDER)).containsExactly("r1");
    }

    @Test
    void whatAnInstancePlannedByTheRuleBeforeIsPutRightByASecondRun() {
        save(wanted(RuleScope.OFFICE, EARLY.moment(days(-7))));
        ApplyChanged applying = new ApplyChanged(rig.kept, rig.kept.aggregates, rig.books, rig.effects);
        applying.run().block();
        assertThat(rig.kept.unapplied().collectList().block()).hasSize(1);
        rig.occurrences
                .plan(
                        rig.plans
                                .ofMission(Missions.hamburg(), RuleBook.of(List.of(EARLY.rule()), List.of()))
                                .block()
                                .planned()
                                .get(0)
                                .wanted(),
                        rig.clock.instant())
                .block();
        assertThat(due("early")).isEqualTo("2027-03-11T08:00:00Z");
        applying.run().block();
        assertThat(due("early")).isEqualTo("2027-03-18T08:00:00Z");
        assertThat(rig.kept.unapplied().collectList().block()).isEmpty();
    }

    private void accepted(String id, String at) {
        rig.audiences.put(Missions.participant(
                id,
                Registration.SUBMITTED,
                PlaceDecision.ACCEPTED,
                new Participant.Moments(null, null, null, Instant.parse(at))));
    }

    private static Consequences only(Function<Part, Consequences> make) {
        return make.apply(Part.NONE);
    }

    private Consequences foresee(WantedRule wanted) {
        return rig.changeRule.foresee(wanted).block();
    }

    private void save(WantedRule wanted) {
        rig.changeRule.save(wanted, 0, ACTOR).block();
    }

    private String due(String rule) {
        return rig.of(rule).get(0).dueAt().toString();
    }

    private static WantedRule wanted(RuleScope scope, RuleMaker rule) {
        return new WantedRule(scope, rule.rule(), Position.INHERITED);
    }

    private static Moment days(int days) {
        return Moment.days(days, Anchor.MISSION_START);
    }
}
