// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/** Many letters at once, with several senders. */
class BacklogTest {
    private static final Instant BEGIN = Instant.parse("2027-01-10T10:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final int SENDERS = 8;
    private static final Mail.Mailbox NOBODY = new Mail.Mailbox("n", "n@example.org");

    private final MemoryCorrespondences store = new MemoryCorrespondences();
    private final MemoryAudiences audiences = new MemoryAudiences();
    private final AtomicLong seconds = new AtomicLong();
    private final AtomicLong asked = new AtomicLong();
    private final List<String> handedOver = new CopyOnWriteArrayList<>();
    private final Queue<Sinks.One<Reply>> open = new ConcurrentLinkedQueue<>();
    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return BEGIN.plusSeconds(seconds.get());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };

    /** Eight senders take eight seconds for a dialogue, so that a letter goes out each second. */
    @Test
    void ofTwentyMinutesOfBacklogAStopInItsMiddleDoublesNothingButTheDialoguesThatStayOpen() {
        int backlog = 20 * 60;
        queue(backlog);
        AtomicBoolean stopping = new AtomicBoolean();
        Disposable senders = senders(this::answeredLater, stopping);
        while (handedOver.size() < backlog / 2) {
            answerNext();
        }
        await().atMost(Duration.ofMinutes(1)).until(() -> open.size() == SENDERS);
        int before = handedOver.size();

        stopping.set(true);
        IntStream.range(0, SENDERS - 2).forEach(dialogue -> answerOne());
        senders.dispose();
        assertThat(handedOver).as("nothing is begun any more").hasSize(before);
        assertThat(store.letters())
                .filteredOn(letter -> letter.progress().attemptOpen())
                .hasSize(2);

        seconds.addAndGet(LEASE.toSeconds() + 1);
        senders(mail -> Mono.just(new Reply.Accepted()), new AtomicBoolean());
        await().atMost(Duration.ofMinutes(1))
                .until(() -> store.letters().stream().noneMatch(Delivery::open));
        assertThat(store.letters())
                .extracting(letter -> letter.progress().status())
                .containsOnly(Status.SENT);
        assertThat(store.letters())
                .filteredOn(letter -> letter.progress().possiblyTwice())
                .hasSize(2);
        assertThat(handedOver).hasSize(backlog + 2);
    }

    @Test
    void twoInstancesSendEachLetterOnce() {
        queue(500);
        AtomicBoolean running = new AtomicBoolean();
        Flux.merge(
                        rounds(sendLetters(mail -> Mono.just(new Reply.Accepted())), running),
                        rounds(sendLetters(mail -> Mono.just(new Reply.Accepted())), running))
                .blockLast(Duration.ofMinutes(1));
        assertThat(handedOver).hasSize(500).doesNotHaveDuplicates();
        assertThat(store.letters()).noneMatch(letter -> letter.progress().possiblyTwice());
        assertThat(store.writes()).isEqualTo(3 * 500);
        assertThat(asked)
                .as("who is not to be written to is asked for many at once")
                .hasValueLessThan(500 / 4);
    }

    private Disposable senders(MailTransport transport, AtomicBoolean stopping) {
        return rounds(sendLetters(transport), stopping).subscribe();
    }

    private static Flux<Boolean> rounds(SendLetters sendLetters, AtomicBoolean stopping) {
        return Flux.range(0, SENDERS)
                .flatMap(
                        sender -> sendLetters.sendAll(stopping::get, () -> {}).subscribeOn(Schedulers.boundedElastic()),
                        SENDERS);
    }

    private void answerNext() {
        // a sender that looks while the others are given what is left ends, as nothing seems due; often, or it takes a
        // minute
        await().pollInterval(Duration.ofMillis(1)).until(() -> open.size() == SENDERS);
        answerOne();
    }

    private void answerOne() {
        seconds.incrementAndGet();
        open.remove().tryEmitValue(new Reply.Accepted());
    }

    private Mono<Reply> answeredLater(Mail mail) {
        Sinks.One<Reply> dialogue = Sinks.one();
        open.add(dialogue);
        return dialogue.asMono();
    }

    private SendLetters sendLetters(MailTransport transport) {
        return new SendLetters(
                store,
                List.of(new Participants(
                        audiences,
                        new Questions(List.of()),
                        contacts -> Mono.fromSupplier(() -> {
                            asked.incrementAndGet();
                            return Objection.NONE;
                        }),
                        new MemoryPreferences().book(),
                        new Assessment(Duration.ofHours(1)),
                        BacklogTest::compose,
                        new MemoryEditions(),
                        clock,
                        clock)),
                new ServerGate(
                        new Circuit(new Circuit.Pauses(Duration.ofSeconds(2), Duration.ofMinutes(1))),
                        new MinuteLimit(0),
                        clock),
                mail -> {
                    handedOver.add(mail.messageId());
                    return transport.send(mail);
                },
                letter -> Optional.empty(),
                new SendLetters.Terms(
                        SENDERS,
                        UUID.randomUUID().toString(),
                        LEASE,
                        new RetryPolicy(Duration.ofSeconds(2), Duration.ofMinutes(1), Duration.ofDays(1))),
                clock,
                clock);
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
        new QueueLetter(store, new WakeUp(), clock, clock)
                .queue(letters, Command.by(Actor.system("test")))
                .block();
    }
}
