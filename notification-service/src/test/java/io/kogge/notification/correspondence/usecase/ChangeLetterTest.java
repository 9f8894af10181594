// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.event.job.WakeUp;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Rejection;
import io.kogge.notification.correspondence.model.CalendarAnswer;
import io.kogge.notification.correspondence.model.Cause;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.Delivery.Status;
import io.kogge.notification.correspondence.model.DeliveryEvent;
import io.kogge.notification.correspondence.model.Letter;
import io.kogge.notification.correspondence.model.Recipient;
import io.kogge.notification.correspondence.model.SkipReason;
import io.kogge.notification.fixture.MemoryCorrespondences;
import io.kogge.notification.fixture.Missions;
import io.kogge.notification.message.model.MessageKind;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What staff do to letters, how letters are found again, and what is let go. */
class ChangeLetterTest {
    private static final Instant NOW = Instant.parse("2027-01-10T10:00:00Z");
    private static final Actor STAFF = Actor.staff("staff-1");

    private final MemoryCorrespondences store = new MemoryCorrespondences();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final WakeUp wakeUp = new WakeUp();
    private final ChangeLetter changing = new ChangeLetter(store, wakeUp, clock, clock);
    private final LetterLookup letters = new LetterLookup(store);

    @Test
    void oneLetterIsHeldAndLetGo() {
        String id = queue("r1", MessageKind.RECEIVED);
        assertThat(changing.change(id, ChangeLetter.HOLD, STAFF)
                        .block()
                        .progress()
                        .status())
                .isEqualTo(Status.HELD);
        assertThat(store.due(NOW, 0, 9).collectList().block()).isEmpty();
        long calls = wakeUp.calls();
        changing.change(id, ChangeLetter.RELEASE, STAFF).block();
        assertThat(store.due(NOW, 0, 9).collectList().block()).hasSize(1);
        assertThat(wakeUp.calls()).isGreaterThan(calls);
    }

    @Test
    void allCopiesThatMayStillBeSentAreHeldAndOthersLeftAlone() {
        String first = queue("r1", MessageKind.THANKS);
        String second = queue("r2", MessageKind.THANKS);
        String other = queue("r2", MessageKind.RECEIVED);
        changing.change(first, ChangeLetter.LEAVE_OUT, STAFF).block();
        assertThat(changing.changeAll(Missions.ID, "thanks", ChangeLetter.HOLD, STAFF)
                        .block())
                .isEqualTo(1);
        assertThat(List.of(first, second, other))
                .extracting(id -> letters.byId(id).block().progress().status())
                .containsExactly(Status.LEFT_OUT, Status.HELD, Status.QUEUED);
        assertThat(store.events()).contains(new DeliveryEvent.Skipped(SkipReason.LEFT_OUT));
    }

    @Test
    void aLetterThatIsNotThereIsNotFound() {
        assertThatThrownBy(() ->
                        changing.change("another", ChangeLetter.HOLD, STAFF).block())
                .isInstanceOf(Rejection.NotFound.class);
    }

    @Test
    void aLetterIsFoundByWhatItsMessageIdAndItsReturnPathAreMadeOf() {
        String id = queue("r1", MessageKind.RECEIVED);
        assertThat(letters.byToken(LetterLookup.token(id)).block().id()).isEqualTo(id);
        assertThat(letters.byToken(LetterLookup.token(id).toUpperCase(Locale.ROOT))
                        .block()
                        .id())
                .isEqualTo(id);
        assertThat(letters.byMessageId("<" + LetterLookup.token(id) + "@groningen.example>")
                        .block()
                        .id())
                .isEqualTo(id);
        assertThat(letters.byMessageId("<somebody-elses@example.org>").block()).isNull();
        assertThat(letters.byToken(LetterLookup.token(id).replace('0', '1') + "00")
                        .block())
                .isNull();
    }

    @Test
    void whatCameBackIsNoted() {
        NoteWhatCameBack noting = new NoteWhatCameBack(store, changing, clock);
        Command command = Command.by(Actor.system("bounce"));
        String id = queue("r1", MessageKind.RECEIVED);
        assertThat(noting.bounced(id, "5.1.1", "", command).block().progress().status())
                .as("it never left")
                .isEqualTo(Status.QUEUED);
        CalendarAnswer yes = new CalendarAnswer(CalendarAnswer.Kind.ACCEPTED, NOW);
        noting.answered(new Recipient(Missions.ID, "r1"), yes, command).block();
        assertThat(store.withLetter(id).block().state().answer()).isEqualTo(yes);
    }

    @Test
    void whatWasKeptLongEnoughGoesAndWithItsLastLetterTheCorrespondence() {
        String old = queue("r1", MessageKind.RECEIVED);
        String waiting = queue("r2", MessageKind.RECEIVED);
        changing.change(old, ChangeLetter.LEAVE_OUT, STAFF).block();
        FoldCorrespondence fold = new FoldCorrespondence(store);
        assertThat(fold.deleteFinished(NOW).block()).as("not before its time").isZero();
        assertThat(fold.deleteFinished(NOW.plusSeconds(1)).block()).isEqualTo(1);
        assertThat(store.letters()).extracting(Delivery::id).containsExactly(waiting);
        assertThat(store.find(new Recipient(Missions.ID, "r1").correspondence()).block())
                .isNull();
    }

    private String queue(String registration, MessageKind kind) {
        Letter letter = new Letter(kind, new Recipient(Missions.ID, registration), Cause.event("e"));
        new QueueLetter(store, wakeUp, clock, clock)
                .queue(letter, Command.by(Actor.system("test")))
                .block();
        return letter.id();
    }
}
