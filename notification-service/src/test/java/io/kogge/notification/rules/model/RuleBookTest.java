// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.model;

import static io.kogge.notification.fixture.RuleMaker.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.notification.audience.model.MissionKind;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.rules.model.KeptRule.Position;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleBookTest {
    private static final Rule SHIPPED = rule("early", MessageKind.REMINDER, Moment.days(-14, Anchor.MISSION_START))
            .rule();
    private static final RuleScope KIND = RuleScope.of(MissionKind.TRADE_MISSION);
    private static final RuleScope MISSION = RuleScope.mission("7d3f4b1e-3c49-4b6c-8a43-000000000001");
    private static final List<RuleScope> SCOPES = List.of(RuleScope.OFFICE, KIND, MISSION);
    private static final Instant CHANGE = Instant.parse("2027-01-01T10:00:00Z");

    @Test
    void anOfficeBeginsWithWhatIsShipped() {
        EffectiveRule found = book().find(SCOPES, "early").orElseThrow();
        assertThat(found.rule()).isEqualTo(SHIPPED);
        assertThat(found.on()).isTrue();
        assertThat(found.decidedIn(RuleScope.OFFICE)).isFalse();
    }

    @Test
    void aNarrowerScopeChangesOnePartAndInheritsTheOthers() {
        KeptRule office = changed(RuleScope.OFFICE, days(-7), null);
        KeptRule mission = changed(MISSION, null, new TimeOfDay(LocalTime.of(11, 0), TimeOfDay.Whose.OFFICE));
        EffectiveRule found = book(office, mission).find(SCOPES, "early").orElseThrow();
        assertThat(found.rule().moment()).isEqualTo(days(-7));
        assertThat(found.rule().time().at()).isEqualTo("11:00");
        assertThat(found.rule().since()).isEqualTo(CHANGE);
        assertThat(found.changed()).isEqualTo(MISSION);
        assertThat(book(office, mission)
                        .find(List.of(RuleScope.OFFICE, KIND), "early")
                        .orElseThrow()
                        .rule()
                        .time()
                        .at())
                .isEqualTo("09:00");
    }

    @Test
    void aKindSwitchesItOffAndAMissionOnAgain() {
        KeptRule off = new KeptRule(KIND, "early", MessageKind.REMINDER, Changes.NONE, Position.OFF, CHANGE, null);
        KeptRule on = new KeptRule(MISSION, "early", MessageKind.REMINDER, Changes.NONE, Position.ON, CHANGE, null);
        assertThat(book(off).find(SCOPES, "early").orElseThrow().on()).isFalse();
        assertThat(book(off, on).find(SCOPES, "early").orElseThrow().on()).isTrue();
        assertThat(book(off)
                        .find(List.of(RuleScope.OFFICE), "early")
                        .orElseThrow()
                        .on())
                .isTrue();
    }

    @Test
    void aMissionMayHaveARuleOfItsOwnThatNoOtherHas() {
        Rule own = rule("own", MessageKind.THANKS, Moment.days(2, Anchor.MISSION_END))
                .rule();
        KeptRule kept =
                new KeptRule(MISSION, "own", MessageKind.THANKS, Changes.all(own), Position.INHERITED, CHANGE, null);
        assertThat(book(kept).in(SCOPES)).extracting(rule -> rule.rule().name()).containsExactly("early", "own");
        assertThat(book(kept).in(List.of(RuleScope.OFFICE, KIND))).hasSize(1);
        assertThat(book(kept).find(SCOPES, "own").orElseThrow().from()).isEqualTo(MISSION);
    }

    @Test
    void whatSaysTheSameAsAroundItIsNoChange() {
        assertThat(Changes.between(SHIPPED, SHIPPED).none()).isTrue();
        Rule wanted = rule("early", MessageKind.REMINDER, days(-10)).rule();
        Changes changes = Changes.between(SHIPPED, wanted);
        assertThat(changes.moment()).isEqualTo(days(-10));
        assertThat(changes.time()).isNull();
        assertThat(changes.over(SHIPPED)).isEqualTo(wanted);
    }

    @Test
    void scopesAreReadBackFromTheirKeys() {
        for (RuleScope scope : SCOPES) {
            assertThat(RuleScope.parse(scope.key())).contains(scope);
        }
        assertThat(RuleScope.parse("unknown")).isEmpty();
        assertThat(RuleScope.parse("no such thing")).isEmpty();
    }

    private static KeptRule changed(RuleScope scope, Moment moment, TimeOfDay time) {
        return new KeptRule(
                scope,
                "early",
                MessageKind.REMINDER,
                new Changes(moment, time, null, null, null, null, null, null),
                Position.INHERITED,
                CHANGE,
                null);
    }

    private static Moment days(int days) {
        return Moment.days(days, Anchor.MISSION_START);
    }

    private static RuleBook book(KeptRule... kept) {
        return RuleBook.of(List.of(SHIPPED), List.of(kept));
    }
}
