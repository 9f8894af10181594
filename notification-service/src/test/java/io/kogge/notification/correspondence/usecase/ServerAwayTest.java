// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import io.kogge.event.job.WakeUp;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.notification.audience.model.Participant.Registration;
import io.kogge.notification.audience.model.PlaceDecision;
import io.kogge.notification.correspondence.model.Assessment;
import io.kogge.notification.correspondence.model.Cause;
import io.kogge.notification.correspondence.model.Circuit;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.Delivery.Status;
import io.kogge.notification.correspondence.model.Letter;
import io.kogge.notification.correspondence.model.MinuteLimit;
import io.kogge.notification.correspondence.model.Objection;
import io.kogge.notification.correspondence.model.Recipient;
import io.kogge.notification.correspondence.model.Reply;
import io.kogge.notification.correspondence.model.RetryPolicy;
import io.kogge.notification.correspondence.model.Trouble;
import io.kogge.notification.fixture.MemoryAudiences;
import io.kogge.notification.fixture.MemoryCorrespondences;
import io.kogge.notification.fixture.MemoryEditions;
import io.kogge.notification.fixture.MemoryPreferences;
import io.kogge.notification.fixture.Missions;
import io.kogge.notification.message.model.Mail;
import io.kogge.notification.message.model.MailFacts;
import io.kogge.notification.message.model.MessageKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A thousand letters are due, and the mail server is away, or takes so many a minute and no more. */
class ServerAwayTest {
    private static final Instant BEGIN = Instant.parse("2027-01-10T10:00:00Z");
    private static final int SENDERS = 8;
    private static final int LETTERS = 1000;
    private static final Duration LONGEST_PROBE = Duration.ofMinutes(1);
    private static final Mail.Mailbox NOBODY = new Mail.Mailbox("n", "n@example.org");
    private static final Reply GONE = new Reply.PutOff(Trouble.CONNECT, "");

    private final MemoryCorrespondences store = new MemoryCorrespondences();
    private final MemoryAudiences audiences = new MemoryAudiences();
    private final List<Mail> handedOver = new ArrayList<>();
    private final Deque<Mono<Reply>> replies = new ArrayDeque<>();
    private final Circuit circuit = new Circuit(new Circuit.Pauses(Duration.ofSeconds(2), LONGEST_PROBE));
    private Instant now = BEGIN;
    private Reply usual = new Reply.Accepted();

    @Test
    void anHourWithoutAServerTakesAProbeAMinuteAndOpensNoOtherAttempt() {
        queue(LETTERS);
        usual = GONE;
        SendLetters sending = sending(0);
        for (int second = 0; second < 3600; second++) {
            round(sending);
            now = now.plusSeconds(1);
        }
        assertThat(handedOver).hasSizeBetween(60, 70);
        assertThat(store.letters())
                .extracting(letter -> letter.progress().status())
                .containsOnly(Status.QUEUED);
        assertThat(store.letters())
                .filteredOn(letter -> letter.progress().attempts() == 0)
                .hasSizeGreaterThan(LETTERS - 70);
        assertThat(store.letters()).noneMatch(letter -> letter.progress().attemptOpen());

        usual = new Reply.Accepted();
        now = now.plus(LONGEST_PROBE);
        round(sending);
        now = now.plus(Duration.ofHours(1));
        round(sending);
        assertThat(store.letters())
                .extracting(letter -> letter.progress().status())
                .containsOnly(Status.SENT);
        assertThat(store.letters()).noneMatch(letter -> letter.progress().possiblyTwice());
    }

    @Test
    void whileTheProbeWaitsForItsAnswerNothingElseIsBegun() {
        queue(LETTERS);
        SendLetters sending = sending(0);
        replies.add(Mono.just(GONE));
        round(sending);
        assertThat(handedOver).hasSize(1);
        now = now.plusSeconds(2);
        replies.add(Mono.never());
        Disposable probe = sending.sendAll(() -> false, () -> {}).subscribe();
        now = now.plusSeconds(300);
        round(sending);
        assertThat(handedOver).hasSize(2);
        probe.dispose();
        round(sending);
        assertThat(handedOver).as("the next one tries").hasSizeGreaterThan(2);
    }

    @Test
    void whereTheDatabaseFailsTheProbeItIsMadeLater() {
        queue(1);
        SendLetters sending = sending(0);
        replies.add(Mono.just(GONE));
        round(sending);
        now = now.plusSeconds(2);
        store.failOnce(new MongoTimeoutException("away"));
        sending.sendAll(() -> false, () -> {}).onErrorReturn(false).block();
        assertThat(handedOver).hasSize(1);
        now = now.plusSeconds(1);
        round(sending);
        assertThat(store.letters())
                .extracting(letter -> letter.progress().status())
                .containsOnly(Status.SENT);
    }

    @Test
    void inAMinuteNoMoreGoOutThanTheServerTakesAndTheRestWaitsUnopened() {
        queue(LETTERS);
        SendLetters sending = sending(300);
        for (int second = 0; second < 60; second++) {
            round(sending);
            now = now.plusSeconds(1);
        }
        assertThat(handedOver).hasSize(300);
        assertThat(store.letters())
                .filteredOn(Delivery::open)
                .hasSize(LETTERS - 300)
                .allMatch(letter -> letter.progress().attempts() == 0);
        round(sending);
        assertThat(handedOver).hasSize(600);
    }

    @Test
    void lookingForLettersThatAreNotThereUsesUpNothing() {
        SendLetters sending = sending(1);
        IntStream.range(0, 5).forEach(look -> round(sending));
        queue(1);
        round(sending);
        assertThat(handedOver).hasSize(1);
    }

    @Test
    void eachLetterHasAReturnPathOfItsOwn() {
        queue(2);
        round(sending(0));
        assertThat(handedOver)
                .allSatisfy(mail -> assertThat(mail.returnPath())
                        .isEqualTo(LetterLookup.token(mail.messageId()) + "@bounces.example"))
                .extracting(Mail::returnPath)
                .doesNotHaveDuplicates();
    }

    private void round(SendLetters sending) {
        Flux.range(0, SENDERS)
                .flatMap(sender -> sending.sendAll(() -> false, () -> {}))
                .blockLast();
    }

    private SendLetters sending(int perMinute) {
        Clock clock = new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        };
        return new SendLetters(
                store,
                List.of(new Participants(
                        audiences,
                        new Questions(List.of()),
                        contacts -> Mono.just(Objection.NONE),
                        new MemoryPreferences().book(),
                        new Assessment(Duration.ofHours(1)),
                        ServerAwayTest::compose,
                        new MemoryEditions(),
                        clock,
                        clock)),
                new ServerGate(circuit, new MinuteLimit(perMinute), clock),
                this::answer,
                letter -> Optional.of(LetterLookup.token(letter) + "@bounces.example"),
                new SendLetters.Terms(
                        SENDERS,
                        "here",
                        Duration.ofMinutes(1),
                        new RetryPolicy(Duration.ofSeconds(2), Duration.ofMinutes(15), Duration.ofDays(3))),
                clock,
                clock);
    }

    private Mono<Reply> answer(Mail mail) {
        handedOver.add(mail);
        Mono<Reply> reply = replies.poll();
        return reply == null ? Mono.just(usual) : reply;
    }

    private static Mail compose(MailFacts facts) {
        return new Mail(facts.deliveryId(), BEGIN, NOBODY, NOBODY, NOBODY, "en", "subject", "", "", null);
    }

    private void queue(int count) {
        audiences.put(Missions.hamburg());
        List<Letter> letters = IntStream.range(0, count)
                .mapToObj(number -> "r" + number)
                .map(id -> {
                    audiences.put(Missions.participant(id, Registration.SUBMITTED, PlaceDecision.ACCEPTED, 1));
                    audiences.put(Missions.contact(id, "en", "Europe/London"));
                    return new Letter(MessageKind.RECEIVED, new Recipient(Missions.ID, id), Cause.event("e"));
                })
                .toList();
        Clock fixed = Clock.fixed(now, ZoneOffset.UTC);
        new QueueLetter(store, new WakeUp(), fixed, fixed)
                .queue(letters, Command.by(Actor.system("test")))
                .block();
    }
}
