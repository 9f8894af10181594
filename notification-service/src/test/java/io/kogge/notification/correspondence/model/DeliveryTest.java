// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.notification.correspondence.model.Delivery.Status;
import io.kogge.notification.correspondence.model.Delivery.Told;
import io.kogge.notification.message.model.MessageKind;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeliveryTest {
    private static final Instant NOW = Instant.parse("2027-01-10T10:00:00Z");
    private static final RetryPolicy POLICY =
            new RetryPolicy(Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofDays(3));
    private static final Told TOLD = new Told(0, null, "shown", "nl");

    private final Delivery queued = Delivery.queue(
                    new Letter(MessageKind.RECEIVED, new Recipient("m", "r"), Cause.event("e")), NOW, NOW, 1)
            .state();

    @Test
    void theSameMessageHasTheSameIdAndAnotherCauseAnotherOne() {
        Letter same = new Letter(MessageKind.RECEIVED, new Recipient("m", "r"), Cause.event("e"));
        assertThat(same.id()).isEqualTo(queued.id());
        assertThat(new Letter(MessageKind.RECEIVED, same.to(), Cause.event("f")).id())
                .isNotEqualTo(queued.id());
        assertThat(new Letter(MessageKind.ACCEPTED, same.to(), same.cause()).id())
                .isNotEqualTo(queued.id());
    }

    @Test
    void anAcceptedMessageIsSentOnce() {
        Decision<Delivery, DeliveryEvent> sent = close(opened(queued), 1, new Reply.Accepted());
        assertThat(sent.events()).containsExactly(new DeliveryEvent.Sent(false));
        assertThat(sent.state().progress().endedAt()).isEqualTo(NOW);
        assertThat(sent.state().openAttempt(TOLD, NOW).events()).isEmpty();
        assertThat(sent.state().skip(SkipReason.WITHDRAWN, NOW).events()).isEmpty();
    }

    @Test
    void anAttemptThatACrashLeftOpenMakesTheNextOnePossiblyTheSecond() {
        Decision<Delivery, DeliveryEvent> sent = close(opened(opened(queued)), 2, new Reply.Accepted());
        assertThat(sent.events()).containsExactly(new DeliveryEvent.Sent(true));
    }

    @Test
    void soDoesAnAttemptWithoutAnAnswer() {
        Delivery unclear = close(opened(queued), 1, new Reply.Unclear()).state();
        assertThat(unclear.progress().notBefore()).isEqualTo(NOW.plusSeconds(2));
        assertThat(unclear.mayHaveArrived()).isTrue();
        assertThat(close(opened(unclear), 2, new Reply.Accepted()).events())
                .containsExactly(new DeliveryEvent.Sent(true));
    }

    @Test
    void whatIsNotAnsweredTwiceEndsAndStaffCanHaveItSentAgain() {
        Delivery once = close(opened(queued), 1, new Reply.Unclear()).state();
        Decision<Delivery, DeliveryEvent> twice = close(opened(once), 2, new Reply.Unclear());
        assertThat(twice.events()).containsExactly(new DeliveryEvent.Failed("NO_ANSWER"));
        assertThat(twice.state().mayHaveArrived()).isTrue();
        Delivery again = opened(twice.state().requeue(NOW).state());
        assertThat(close(again, 3, new Reply.Accepted()).events()).containsExactly(new DeliveryEvent.Sent(true));
    }

    @Test
    void anAttemptLeftOpenBySecondCrashIsNotFollowedByAThird() {
        Decision<Delivery, DeliveryEvent> third = opened(opened(queued)).openAttempt(TOLD, NOW);
        assertThat(third.events()).containsExactly(new DeliveryEvent.Failed("NO_ANSWER"));
        assertThat(third.state().waiting()).isFalse();
    }

    @Test
    void anAcceptanceCountsHoweverLateItComes() {
        Delivery given = close(opened(opened(queued)), 2, new Reply.Unclear()).state();
        assertThat(given.progress().status()).isEqualTo(Status.FAILED);
        Delivery sent = close(given, 1, new Reply.Accepted()).state();
        assertThat(sent.progress().status()).isEqualTo(Status.SENT);
        assertThat(sent.progress().code()).isEmpty();
        assertThat(close(sent, 2, new Reply.Accepted()).events()).isEmpty();
    }

    @Test
    void whatIsPutOffIsTriedAgainForDaysAndIsNotPossiblyTwice() {
        Reply later = new Reply.PutOff(Trouble.OFFICE_REFUSED, "530 5.7.0 sign in first");
        Delivery tried = queued;
        for (int attempt = 1; attempt <= 20; attempt++) {
            tried = close(opened(tried), attempt, later).state();
        }
        assertThat(tried.waiting()).isTrue();
        assertThat(tried.progress().notBefore()).isEqualTo(NOW.plusSeconds(10));
        assertThat(tried.progress().words()).isEqualTo("530 5.7.0 sign in first");
        assertThat(opened(tried).progress().possiblyTwice()).isFalse();
        Decision<Delivery, DeliveryEvent> given =
                opened(tried).close(21, later, POLICY, NOW, NOW.plus(Duration.ofDays(4)));
        assertThat(given.events()).containsExactly(new DeliveryEvent.Failed("OFFICE_REFUSED"));
        assertThat(given.state().progress().words()).isEqualTo("530 5.7.0 sign in first");
    }

    @Test
    void onlyARefusedRecipientBounces() {
        Delivery open = opened(queued);
        assertThat(close(open, 1, new Reply.Refused("5.1.1", "550 5.1.1 no such mailbox"))
                        .events())
                .containsExactly(new DeliveryEvent.Bounced("5.1.1"));
        assertThat(close(open, 1, new Reply.Failed(Trouble.MESSAGE_REFUSED, "554 5.7.1 looks like spam"))
                        .events())
                .containsExactly(new DeliveryEvent.Failed("MESSAGE_REFUSED"));
        assertThat(open.giveUp(Trouble.CANNOT_COMPOSE, NOW).events())
                .containsExactly(new DeliveryEvent.Failed("CANNOT_COMPOSE"));
    }

    @Test
    void aBouncedMessageCanBeSentAgainAndItsWordsAreForgotten() {
        Delivery bounced = close(opened(queued), 1, new Reply.Refused("5.1.1", "550 5.1.1 no such mailbox"))
                .state();
        assertThat(bounced.progress().words()).isEqualTo("550 5.1.1 no such mailbox");
        Delivery again = bounced.requeue(NOW).state();
        assertThat(again.waiting()).isTrue();
        assertThat(again.progress().words()).isEmpty();
        assertThat(close(opened(again), 2, new Reply.Accepted())
                        .state()
                        .progress()
                        .status())
                .isEqualTo(Status.SENT);
    }

    @Test
    void whatWasSkippedWhileAnAttemptWasOpenMayHaveArrived() {
        Delivery skipped = opened(queued).skip(SkipReason.WITHDRAWN, NOW).state();
        assertThat(skipped.mayHaveArrived()).isTrue();
    }

    @Test
    void onlyWhatBouncedOrFailedCanBeSentAgain() {
        assertThatThrownBy(() -> queued.requeue(NOW)).isInstanceOf(Rejection.Conflict.class);
        Delivery sent = close(opened(queued), 1, new Reply.Accepted()).state();
        assertThatThrownBy(() -> sent.requeue(NOW)).isInstanceOf(Rejection.Conflict.class);
    }

    @Test
    void ofAnOvertakenAttemptOnlyItsSuccessCounts() {
        Delivery overtaken = opened(opened(queued));
        assertThat(close(overtaken, 1, new Reply.Refused("5.1.1", "")).events()).isEmpty();
        assertThat(close(overtaken, 1, new Reply.Accepted()).events()).containsExactly(new DeliveryEvent.Sent(true));
    }

    private static Delivery opened(Delivery delivery) {
        return delivery.openAttempt(TOLD, NOW).state();
    }

    private static Decision<Delivery, DeliveryEvent> close(Delivery delivery, int attempt, Reply reply) {
        return delivery.close(attempt, reply, POLICY, NOW, NOW);
    }
}
