// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.command.Actor;
import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.correspondence.model.Cause;
import io.kogge.notification.correspondence.model.CopiesTally;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.Delivery.Status;
import io.kogge.notification.correspondence.model.Intervention;
import io.kogge.notification.correspondence.model.Letter;
import io.kogge.notification.correspondence.model.Recipient;
import io.kogge.notification.correspondence.model.SkipReason;
import io.kogge.notification.fixture.Missions;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.schedule.model.Occurrence.DropReason;
import io.kogge.notification.schedule.model.Occurrence.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be done to a message or a letter is what is offered. */
class ActsTest {
    private static final Instant NOW = Instant.parse("2027-01-10T10:00:00Z");
    private static final Actor STAFF = Actor.staff("marijke");
    private static final Occurrence WRITTEN =
            Occurrence.written(MessageKind.WRITTEN, Missions.hamburg(), "k1", Audience.ACCEPTED, NOW);

    @ParameterizedTest
    @CsvSource({
        "PLANNED, HOLD SEND_NOW LEAVE_OUT",
        "HELD, RELEASE SEND_NOW LEAVE_OUT",
        "MATERIALISING, HOLD",
        "PAUSED, RELEASE LEAVE_OUT",
        "DONE, ''"
    })
    void aMessageOffersWhatItsStateAllows(State state, String acts) {
        assertThat(entry(WRITTEN.in(state, null)).acts())
                .extracting(Enum::name)
                .containsExactlyElementsOf(acts.isEmpty() ? List.of() : List.of(acts.split(" ")));
    }

    @Test
    void whatWasLeftOutCanBePlannedAgainAndWhatWasStoppedOnTheWayCannot() {
        Occurrence leftOut = WRITTEN.in(State.DROPPED, DropReason.LEFT_OUT);
        assertThat(entry(leftOut).acts()).containsExactly(Act.BRING_BACK);
        assertThat(entry(leftOut).dropped()).isTrue();
        TimelineEntry stopped = entry(leftOut, tally(Status.SENT), tally(Status.HELD));
        assertThat(stopped.stopped()).isTrue();
        assertThat(stopped.dropped()).isFalse();
        assertThat(stopped.acts()).containsExactly(Act.RELEASE, Act.LEAVE_OUT);
        assertThat(entry(WRITTEN.in(State.DROPPED, DropReason.RULE_OFF)).acts()).isEmpty();
    }

    @Test
    void copiesThatWaitCanBeHeldAndThoseThatAreHeldLetGo() {
        TimelineEntry both = new TimelineEntry(
                MessageKind.ACCEPTED, NOW, Optional.empty(), List.of(tally(Status.QUEUED), tally(Status.HELD)), 0);
        assertThat(both.acts()).containsExactly(Act.HOLD, Act.RELEASE, Act.LEAVE_OUT);
        assertThat(both.version()).isZero();
        assertThat(entry(WRITTEN.in(State.DONE, null), tally(Status.SENT)).acts())
                .isEmpty();
    }

    @Test
    void aLetterOffersWhatCanStillBeDone() {
        Delivery letter = letter();
        assertThat(acts(letter)).containsExactly(Act.HOLD, Act.LEAVE_OUT, Act.OWN_TEXT);
        Delivery own = Intervention.rewrite(letter, "text", STAFF).state();
        assertThat(acts(Intervention.hold(own, STAFF, NOW).state()))
                .containsExactly(Act.RELEASE, Act.LEAVE_OUT, Act.COMMON_TEXT);
        assertThat(acts(Intervention.leaveOut(letter, STAFF, NOW).state())).containsExactly(Act.SEND_NOW);
        assertThat(acts(letter.skip(SkipReason.JOINED_LATE, NOW).state())).containsExactly(Act.SEND_NOW);
        assertThat(acts(letter.skip(SkipReason.NO_SHOW, NOW).state())).containsExactly(Act.SEND_NOW);
        assertThat(acts(letter.skip(SkipReason.WITHDRAWN, NOW).state())).isEmpty();
        Delivery open = letter.openAttempt(new Delivery.Told(0, null, "shown", "nl"), NOW)
                .state();
        assertThat(acts(open)).as("being handed over").isEmpty();
        assertThat(open.version()).isNotEqualTo(letter.version());
    }

    @Test
    void aWaveOfMailsLastsUntilTheLastOfThemAndWhatWasPassedOverIsInNone() {
        CopiesTally sent = tally(Status.SENT, NOW.plusSeconds(1_200));
        CopiesTally late = tally(Status.SKIPPED, NOW.plusSeconds(86_400));
        assertThat(entry(WRITTEN.in(State.DONE, null), sent, tally(Status.QUEUED), late)
                        .last())
                .isEqualTo(NOW.plusSeconds(1_200));
        assertThat(entry(WRITTEN).last()).isEqualTo(NOW);
    }

    private static List<Act> acts(Delivery letter) {
        return new RecipientLine(letter, Optional.empty()).acts();
    }

    private static Delivery letter() {
        Letter letter = new Letter(MessageKind.ACCEPTED, new Recipient(Missions.ID, "r1"), Cause.event("e"));
        return Delivery.queue(letter, NOW, NOW, 0).state();
    }

    private static TimelineEntry entry(Occurrence occurrence, CopiesTally... tallies) {
        return new TimelineEntry(MessageKind.WRITTEN, NOW, Optional.of(occurrence), List.of(tallies), 3);
    }

    private static CopiesTally tally(Status status) {
        return tally(status, NOW);
    }

    private static CopiesTally tally(Status status, Instant last) {
        return new CopiesTally("m", status, "", "nl", false, 1, NOW, last);
    }
}
