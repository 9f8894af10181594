// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.notification.audience.model.Answering;
import io.kogge.notification.audience.model.OrganisationKind;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.model.Participant.Registration;
import io.kogge.notification.audience.model.PlaceDecision;
import io.kogge.notification.fixture.Missions;
import io.kogge.notification.fixture.RuleMaker;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.rules.model.Anchor;
import io.kogge.notification.rules.model.ShippedRules;
import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.schedule.model.Occurrence.DropReason;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes with Kogge for a form whose address nobody confirms. */
class BeforeLapsingTest {
    private static final String RULE = "confirm-before-lapsing";
    private static final Instant HANDED_IN = Instant.parse("2027-02-01T21:30:00Z");
    private static final Instant LAPSES = Instant.parse("2027-02-03T21:30:00Z");

    private final Rig rig =
            new Rig(ShippedRules.ALL.stream().map(RuleMaker::new).toArray(RuleMaker[]::new));

    @BeforeEach
    void aFormComesIn() {
        rig.clock.set(HANDED_IN.toString());
        rig.audiences.put(Missions.hamburg());
        rig.plan();
        form(Registration.STARTED, LAPSES);
        rig.comes("r1", Anchor.HANDED_IN, Anchor.LAPSES);
    }

    @Test
    void aDayBeforeItLapsesThereIsOneReminderThatSaysUntilWhen() {
        rig.at("2027-02-02T21:29:59Z");
        assertThat(asked()).isEmpty();
        rig.at("2027-02-02T21:30:00Z");
        assertThat(asked()).containsExactly("r1");
        assertThat(rig.letters.letters().get(0).cause().latestUseful()).isEqualTo(LAPSES);
        rig.at("2027-02-03T21:30:00Z");
        assertThat(asked()).containsExactly("r1");
    }

    @Test
    void whoConfirmedInTimeGetsNone() {
        form(Registration.SUBMITTED, LAPSES);
        rig.at("2027-02-02T21:30:00Z");
        assertThat(asked()).isEmpty();
        assertThat(rig.of(RULE)).extracting(Occurrence::reason).containsExactly(DropReason.NOBODY);
    }

    @Test
    void whatLapsedWhileNothingRanIsNotRemindedOf() {
        rig.at("2027-02-03T21:30:01Z");
        assertThat(asked()).isEmpty();
        assertThat(rig.of(RULE)).extracting(Occurrence::reason).containsExactly(DropReason.TOO_LATE);
    }

    @Test
    void whereFormsLapseWithinADayThereIsNothingToRemindOf() {
        assertThat(rig.of(RULE)).hasSize(1);
        form(Registration.STARTED, HANDED_IN.plusSeconds(12 * 3_600));
        rig.comes("r1", Anchor.LAPSES);
        assertThat(rig.of(RULE)).extracting(Occurrence::pending).containsExactly(false);
    }

    /** Held back, or while nothing ran: the first mail comes now, and says until when. */
    @Test
    void aFormThatIsTakenOnADayLateIsNotRemindedOfAtTheSameMoment() {
        rig.clock.set("2027-02-03T03:30:00Z");
        rig.audiences.put(person("r2", Registration.STARTED, LAPSES, null));
        rig.comes("r2", Anchor.HANDED_IN, Anchor.LAPSES);
        assertThat(rig.occurrences.ofPeople(List.of("r2")).collectList().block())
                .isEmpty();
    }

    /** A step that no rule counts from is not even looked at. */
    @Test
    void otherStepsOfAPersonPlanNothing() {
        rig.audiences.put(person("r2", Registration.SUBMITTED, LAPSES, HANDED_IN));
        rig.comes("r2", Anchor.SUBMITTED);
        rig.comes("r2", Anchor.ACCEPTED);
        assertThat(rig.occurrences.ofPeople(List.of("r2")).collectList().block())
                .isEmpty();
    }

    private List<String> asked() {
        return rig.letters.of(MessageKind.CONFIRM_ADDRESS);
    }

    private void form(Registration registration, Instant lapses) {
        rig.audiences.put(person("r1", registration, lapses, null));
    }

    private static Participant person(
            String id, Registration registration, Instant lapses, @Nullable Instant submitted) {
        return new Participant(
                id,
                Missions.ID,
                id,
                registration,
                PlaceDecision.UNDECIDED,
                0,
                "",
                OrganisationKind.BUSINESS,
                Answering.NOT_ANSWERED,
                new Participant.Moments(HANDED_IN, lapses, submitted, null));
    }
}
