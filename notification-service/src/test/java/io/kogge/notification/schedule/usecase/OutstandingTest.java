// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import static io.kogge.notification.fixture.RuleMaker.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.model.PlaceDecision;
import io.kogge.notification.audience.model.RecipientStanding;
import io.kogge.notification.fixture.Missions;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.rules.model.Anchor;
import io.kogge.notification.rules.model.Moment;
import io.kogge.notification.schedule.model.Occurrence;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is foretold is what senders will do. */
class OutstandingTest {
    private static final Audience IN_DUTCH = new Audience(Set.of(RecipientStanding.ACCEPTED), Set.of("nl"), Set.of());

    private final Rig rig = new Rig(
            rule("question", MessageKind.FOLLOW_UP, Moment.days(90, Anchor.MISSION_END)),
            rule("in-dutch", MessageKind.FOLLOW_UP, Moment.days(100, Anchor.MISSION_END))
                    .to(IN_DUTCH),
            rule("a-year-later", MessageKind.FOLLOW_UP, Moment.days(365, Anchor.MISSION_END)),
            rule("thanks", MessageKind.THANKS, Moment.days(1, Anchor.MISSION_END)));

    @BeforeEach
    void twoHaveAPlace() {
        rig.clock.set("2027-01-10T10:00:00Z");
        rig.audiences.put(Missions.hamburg());
        rig.person("r1", PlaceDecision.ACCEPTED, "nl", "Europe/Amsterdam");
        rig.person("r2", PlaceDecision.ACCEPTED, "en", "Europe/London");
        rig.person("r3", PlaceDecision.WAITLISTED, "nl", "Europe/Amsterdam");
        rig.plan();
    }

    @Test
    void whoAnsweredIsNotAmongThoseWhoAreAskedAgain() {
        assertThat(List.of(expected("question"), expected("in-dutch"), expected("thanks")))
                .containsExactly(2L, 1L, 2L);
        rig.answered.put("r1", Instant.MAX);
        assertThat(List.of(expected("question"), expected("in-dutch"), expected("thanks")))
                .containsExactly(1L, 0L, 2L);
        assertThat(left("question")).containsExactly("r2");
        assertThat(left("thanks")).containsExactly("r1", "r2");
    }

    @Test
    void whoSaidThatItWasTooEarlyIsAskedAgainLater() {
        rig.answered.put("r1", Instant.parse("2027-09-01T08:00:00Z"));
        assertThat(expected("question")).isOne();
        assertThat(expected("a-year-later")).isEqualTo(2);
        assertThat(left("a-year-later")).containsExactly("r1", "r2");
    }

    /** Whom a message is not for was not counted to begin with. */
    @Test
    void theAnswerOfSomebodyWhoIsNotMeantTakesNobodyOff() {
        rig.answered.put("r3", Instant.MAX);
        assertThat(expected("question")).isEqualTo(2);
    }

    private long expected(String rule) {
        Occurrence one = rig.of(rule).get(0);
        Map<Occurrence, Long> counted =
                rig.outstanding.count(Missions.ID, rig.occurrences.everything()).block();
        return counted.get(one);
    }

    private List<String> left(String rule) {
        Occurrence one = rig.of(rule).get(0);
        List<Participant> meant = rig.audiences
                .participants(Missions.ID)
                .filter(one.audience()::has)
                .sort((a, b) -> a.registrationId().compareTo(b.registrationId()))
                .collectList()
                .block();
        return rig.outstanding.among(one, meant).block().stream()
                .map(Participant::registrationId)
                .toList();
    }
}
