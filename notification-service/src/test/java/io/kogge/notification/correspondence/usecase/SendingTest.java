// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoTimeoutException;
import io.kogge.event.job.WakeUp;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Rejection;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant.Registration;
import io.kogge.notification.audience.model.PlaceDecision;
import io.kogge.notification.correspondence.model.Assessment;
import io.kogge.notification.correspondence.model.Cause;
import io.kogge.notification.correspondence.model.Circuit;
import io.kogge.notification.correspondence.model.Delivery.Status;
import io.kogge.notification.correspondence.model.DeliveryEvent;
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
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Sending over ports in memory, with a crash wherever one can happen. */
class SendingTest {
    private static final Instant BEGIN = Instant.parse("2027-01-10T10:00:00Z");
    private static final String R1 = new Recipient(Missions.ID, "r1").correspondence();
    private static final Duration BRIEF_LEASE = Duration.ofMillis(90);
    private static final Mail.Mailbox NOBODY = new Mail.Mailbox("n", "n@example.org");

    private final MemoryCorrespondences store = new MemoryCorrespondences();
    private final MemoryAudiences audiences = new MemoryAudiences();
    private final AtomicLong seconds = new AtomicLong();
    private final List<String> messageIds = new CopyOnWriteArrayList<>();
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final Deque<Mono<Reply>> replies = new ConcurrentLinkedDeque<>();
    private final Clock clock = new MovedClock();
    private final ServerGate gate = new ServerGate(
            new Circuit(new Circuit.Pauses(Duration.ofSeconds(2), Duration.ofSeconds(2))), new MinuteLimit(0), clock);
    private MessageKind broken;

    /** As many seconds after the beginning as the test says. */
    private final class MovedClock extends Clock {
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
    }

    @BeforeEach
    void somebodyIsAccepted() {
        audiences.put(Missions.hamburg());
        audiences.put(Missions.participant(PlaceDecision.ACCEPTED));
        audiences.put(Missions.contact("r1", "en", "Europe/London"));
    }

    @Test
    void messagesToOnePersonGoOutInTheOrderTheyWereQueued() {
        queue(MessageKind.RECEIVED);
        queue(MessageKind.ACCEPTED);
        work();
        assertThat(sent).containsExactly("received", "accepted");
        assertThat(statuses()).containsExactly(Status.SENT, Status.SENT);
    }

    @Test
    void theSameMessageQueuedAgainIsSentOnce() {
        queue(MessageKind.RECEIVED);
        work();
        queue(MessageKind.RECEIVED);
        work();
        assertThat(sent).containsExactly("received");
    }

    @Test
    void aMessageIsQueuedClaimedAndClosedByOneWriteEach() {
        queue(MessageKind.RECEIVED);
        assertThat(store.writes()).isEqualTo(1);
        work();
        assertThat(sent).containsExactly("received");
        assertThat(store.writes()).isEqualTo(3);
    }

    @Test
    void aCrashDuringTheDialogueLeadsToASecondCopyThatIsMarked() {
        queue(MessageKind.RECEIVED);
        replies.add(Mono.never());
        sender().sendAll(() -> false, () -> {}).subscribe().dispose();
        assertThat(sent).containsExactly("received");
        work();
        assertThat(sent).as("the correspondence is still held").hasSize(1);
        seconds.addAndGet(61);
        work();
        assertThat(sent).containsExactly("received", "received");
        assertThat(store.events()).contains(new DeliveryEvent.Sent(true));
    }

    @Test
    void whatIsNotAnsweredGoesOutOnceMoreAndThenEnds() {
        queue(MessageKind.RECEIVED);
        queue(MessageKind.ACCEPTED);
        replies.add(Mono.just(new Reply.Unclear()));
        replies.add(Mono.error(new IllegalStateException("broke off")));
        for (int minute = 0; minute < 60; minute++) {
            work();
            seconds.addAndGet(60);
        }
        assertThat(sent).containsExactly("received", "received", "accepted");
        assertThat(messageIds.get(1)).isEqualTo(messageIds.get(0)).isNotEqualTo(messageIds.get(2));
        assertThat(statuses()).containsExactly(Status.FAILED, Status.SENT);
        assertThat(store.events()).contains(new DeliveryEvent.Failed("NO_ANSWER"));
        retry(MessageKind.RECEIVED);
        work();
        assertThat(statuses()).containsExactly(Status.SENT, Status.SENT);
    }

    @Test
    void aMessageThatCannotBeMadeEndsAndThoseBehindItGoOut() {
        broken = MessageKind.RECEIVED;
        queue(MessageKind.RECEIVED);
        queue(MessageKind.ACCEPTED);
        work();
        assertThat(sent).containsExactly("accepted");
        assertThat(statuses()).containsExactly(Status.FAILED, Status.SENT);
        assertThat(store.events()).contains(new DeliveryEvent.Failed("CANNOT_COMPOSE"));
    }

    @Test
    void soDoesOneWhoseRecipientCannotBeRead() {
        audiences.failWith(new IllegalStateException("unknown zone"));
        queue(MessageKind.RECEIVED);
        work();
        assertThat(statuses()).containsExactly(Status.FAILED);
    }

    @Test
    void withoutTheDatabaseMessagesWait() {
        audiences.failWith(new MongoTimeoutException("away"));
        queue(MessageKind.RECEIVED);
        assertThatThrownBy(this::work).isInstanceOf(MongoTimeoutException.class);
        assertThat(statuses()).containsExactly(Status.QUEUED);
        audiences.failWith(null);
        seconds.addAndGet(61);
        work();
        assertThat(statuses()).containsExactly(Status.SENT);
    }

    @Test
    void anAnswerIsRecordedWhenTheDatabaseIsBack() {
        queue(MessageKind.RECEIVED);
        replies.add(Mono.fromSupplier(() -> {
            store.failOnce(new MongoTimeoutException("away"));
            store.failOnce(new MongoTimeoutException("still away"));
            return new Reply.Accepted();
        }));
        work();
        assertThat(sent).containsExactly("received");
        assertThat(statuses()).containsExactly(Status.SENT);
        assertThat(store.events()).contains(new DeliveryEvent.Sent(false));
    }

    @Test
    void whatCannotBeRecordedStaysOpenAndTheSenderGoesOn() {
        queue(MessageKind.RECEIVED);
        people(2, 3).forEach(this::queue);
        replies.add(Mono.fromSupplier(() -> {
            store.failOnce(new IllegalStateException("a fault of ours"));
            return new Reply.Accepted();
        }));
        work();
        assertThat(sent).hasSize(3);
        assertThat(statuses()).containsExactly(Status.QUEUED, Status.SENT, Status.SENT);
        seconds.addAndGet(61);
        work();
        assertThat(sent).hasSize(4);
        assertThat(store.events()).contains(new DeliveryEvent.Sent(true));
        assertThat(statuses()).containsOnly(Status.SENT);
    }

    @Test
    void whileADialogueLastsItsCorrespondenceIsNobodyElses() {
        queue(MessageKind.RECEIVED);
        queue(MessageKind.ACCEPTED);
        Sinks.One<Reply> late = Sinks.one();
        replies.add(late.asMono());
        CompletableFuture<Boolean> first =
                sender(BRIEF_LEASE).sendAll(() -> false, () -> {}).toFuture();
        for (int lease = 0; lease < 3; lease++) {
            seconds.incrementAndGet();
            await().until(() -> store.leaseUntil(R1).isAfter(clock.instant()));
            work();
        }
        assertThat(sent).containsExactly("received");
        late.tryEmitValue(new Reply.Accepted());
        await().until(first::isDone);
        assertThat(sent).containsExactly("received", "accepted");
        assertThat(store.events()).contains(new DeliveryEvent.Sent(false)).doesNotContain(new DeliveryEvent.Sent(true));
    }

    @Test
    void whoLostTheCorrespondenceRecordsTheAnswerAndBeginsNothingElse() {
        queue(MessageKind.RECEIVED);
        queue(MessageKind.ACCEPTED);
        Sinks.One<Reply> late = Sinks.one();
        replies.add(late.asMono());
        CompletableFuture<Boolean> first =
                sender(BRIEF_LEASE).sendAll(() -> false, () -> {}).toFuture();
        store.takeOver(R1);
        seconds.incrementAndGet();
        late.tryEmitValue(new Reply.Accepted());
        await().until(first::isDone);
        assertThat(sent).containsExactly("received");
        assertThat(statuses()).containsExactly(Status.SENT, Status.QUEUED);
    }

    @Test
    void aStopEndsTheDialoguesThatAreOpenAndBeginsNoOther() {
        queue(MessageKind.RECEIVED);
        queue(MessageKind.ACCEPTED);
        people(2, 5).forEach(this::queue);
        AtomicBoolean stopping = new AtomicBoolean();
        List<Sinks.One<Reply>> open = List.of(Sinks.one(), Sinks.one());
        open.forEach(dialogue -> replies.add(dialogue.asMono()));
        List<CompletableFuture<Void>> rounds = open.stream()
                .map(dialogue -> new MailSender(sender(), new WakeUp(), Duration.ofMillis(1), Clock.systemUTC()))
                .map(sender -> sender.round(stopping::get).toFuture())
                .toList();
        await().until(() -> sent.size() == 2);
        stopping.set(true);
        open.forEach(dialogue -> dialogue.tryEmitValue(new Reply.Accepted()));
        rounds.forEach(round -> await().until(round::isDone));
        new MailSender(sender(), new WakeUp(), Duration.ofMillis(1), Clock.systemUTC())
                .round(stopping::get)
                .block();
        assertThat(sent).hasSize(2);

        work();
        assertThat(sent).as("the rest, at once").hasSize(6);
        assertThat(statuses()).containsOnly(Status.SENT);
        assertThat(store.events()).doesNotContain(new DeliveryEvent.Sent(true));
    }

    @Test
    void aCallWakesOneOfTheSendersAndWithoutOneOneOfThemLooksAfterEachPause() {
        WakeUp wakeUp = new WakeUp();
        MailSender sender = new MailSender(sender(), wakeUp, Duration.ofMillis(1), clock);
        List<CompletableFuture<Void>> idle = Stream.generate(
                        () -> sender.round(() -> false).toFuture())
                .limit(4)
                .toList();
        wakeUp.call();
        assertThat(idle).filteredOn(CompletableFuture::isDone).hasSize(1);
        seconds.incrementAndGet();
        await().until(() -> idle.stream().anyMatch(round -> round.isDone() && round != idle.get(0)));
        await().during(Duration.ofMillis(50))
                .untilAsserted(() ->
                        assertThat(idle).filteredOn(CompletableFuture::isDone).hasSize(2));
    }

    @Test
    void whereOneIsDueThereMayBeMoreSoAnotherSenderJoins() {
        MailSender sender = new MailSender(sender(), new WakeUp(), Duration.ofHours(1), clock);
        List<CompletableFuture<Void>> idle = Stream.generate(
                        () -> sender.round(() -> false).toFuture())
                .limit(2)
                .toList();
        queue(MessageKind.RECEIVED);
        sender.round(() -> false).block();
        assertThat(sent).hasSize(1);
        assertThat(idle).extracting(CompletableFuture::isDone).containsExactly(true, false);
    }

    @Test
    void aMessagePutOffHoldsUpThoseBehindItAndNobodyElse() {
        queue(MessageKind.RECEIVED);
        queue(MessageKind.ACCEPTED);
        replies.add(Mono.just(new Reply.PutOff("4.2.2", "")));
        work();
        assertThat(sent).containsExactly("received");
        people(2, 2).forEach(this::queue);
        work();
        assertThat(sent).containsExactly("received", "received");
        seconds.addAndGet(3);
        work();
        assertThat(sent).containsExactly("received", "received", "received", "accepted");
    }

    @Test
    void whatIsOutdatedMeanwhileIsNotHeldUpByAPause() {
        queue(MessageKind.REMINDER);
        replies.add(Mono.just(new Reply.PutOff("4.2.2", "")));
        work();
        audiences.put(Missions.in(Mission.State.CANCELLED));
        queue(MessageKind.CANCELLED);
        work();
        assertThat(sent).containsExactly("reminder", "cancelled");
        assertThat(statuses()).containsExactly(Status.SKIPPED, Status.SENT);
    }

    @Test
    void ofSeveralQuickChangesOneIsToldAndOneThatNobodySeesIsNot() {
        queue(MessageKind.ACCEPTED);
        queue(changed("places"));
        work();
        assertThat(sent).containsExactly("accepted");
        audiences.put(Missions.changed("Ports", "Hamburg", 1));
        queue(changed("title"));
        audiences.put(Missions.changed("Ports of the north", "Altona", 2));
        queue(changed("title and city"));
        work();
        assertThat(sent).containsExactly("accepted", "mission-changed");
    }

    private static Letter changed(String what) {
        return new Letter(MessageKind.MISSION_CHANGED, new Recipient(Missions.ID, "r1"), Cause.event(what));
    }

    @Test
    void aMessageWaitsForTheAddressAndGoesOutOnceItIsThere() {
        audiences.contacts.clear();
        queue(MessageKind.RECEIVED);
        work();
        assertThat(sent).isEmpty();
        audiences.put(Missions.contact("r1", "en", "Europe/London"));
        seconds.addAndGet(1);
        work();
        assertThat(sent).containsExactly("received");
    }

    @Test
    void whoWasErasedGetsNothingAndThatIsSaid() {
        audiences.contacts.clear();
        queue(MessageKind.RECEIVED);
        seconds.addAndGet(7200);
        work();
        assertThat(sent).isEmpty();
        assertThat(statuses()).containsExactly(Status.SKIPPED);
    }

    @Test
    void aBouncedMessageCanBeSentAgain() {
        queue(MessageKind.RECEIVED);
        replies.add(Mono.just(new Reply.Refused("5.1.1", "")));
        work();
        assertThat(statuses()).containsExactly(Status.BOUNCED);
        retry(MessageKind.RECEIVED);
        work();
        assertThat(statuses()).containsExactly(Status.SENT);
    }

    @Test
    void aMessageAboutAnotherMissionIsNotFound() {
        queue(MessageKind.RECEIVED);
        replies.add(Mono.just(new Reply.Refused("5.1.1", "")));
        work();
        RetryDeliveryHandler retry = new RetryDeliveryHandler(changing(), clock);
        assertThatThrownBy(() -> retry.retry(
                                "another mission", letter(MessageKind.RECEIVED).id(), Actor.staff("staff-1"))
                        .block())
                .isInstanceOf(Rejection.NotFound.class);
        assertThat(statuses()).containsExactly(Status.BOUNCED);
    }

    private void retry(MessageKind template) {
        new RetryDeliveryHandler(changing(), clock)
                .retry(letter(template).id(), Actor.staff("staff-1"))
                .block();
    }

    /** One message each to further people. */
    private List<Letter> people(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(number -> "r" + number)
                .map(id -> {
                    audiences.put(Missions.participant(id, Registration.SUBMITTED, PlaceDecision.ACCEPTED, 1));
                    audiences.put(Missions.contact(id, "en", "Europe/London"));
                    return new Letter(MessageKind.RECEIVED, new Recipient(Missions.ID, id), Cause.event("e-" + id));
                })
                .toList();
    }

    private ChangeLetter changing() {
        return new ChangeLetter(store, new WakeUp(), clock, clock);
    }

    private void work() {
        sender().sendAll(() -> false, () -> {}).block();
    }

    private SendLetters sender() {
        return sender(Duration.ofMinutes(1));
    }

    private SendLetters sender(Duration lease) {
        return new SendLetters(
                store,
                List.of(new Participants(
                        audiences,
                        new Questions(List.of()),
                        contacts -> Mono.just(Objection.NONE),
                        new MemoryPreferences().book(),
                        new Assessment(Duration.ofHours(1)),
                        this::compose,
                        new MemoryEditions(),
                        clock,
                        clock)),
                gate,
                this::transport,
                letter -> Optional.empty(),
                new SendLetters.Terms(
                        8,
                        UUID.randomUUID().toString(),
                        lease,
                        new RetryPolicy(Duration.ofSeconds(2), Duration.ofMinutes(1), Duration.ofDays(1))),
                clock,
                clock);
    }

    private Mono<Reply> transport(Mail mail) {
        sent.add(mail.subject());
        messageIds.add(mail.messageId());
        Mono<Reply> reply = replies.poll();
        return reply == null ? Mono.just(new Reply.Accepted()) : reply;
    }

    private Mail compose(MailFacts facts) {
        if (facts.template() == broken) {
            throw new IllegalStateException("a text that cannot be rendered");
        }
        return new Mail(
                "<" + facts.deliveryId() + ">",
                BEGIN,
                NOBODY,
                NOBODY,
                NOBODY,
                "en",
                facts.template().key(),
                "",
                "",
                null);
    }

    private void queue(MessageKind template) {
        queue(letter(template));
    }

    private void queue(Letter letter) {
        new QueueLetter(store, new WakeUp(), clock, clock)
                .queue(letter, Command.by(Actor.system("test")))
                .block();
        seconds.incrementAndGet();
    }

    private static Letter letter(MessageKind template) {
        return new Letter(
                template,
                new Recipient(Missions.ID, "r1"),
                new Cause(
                        "cause",
                        null,
                        1,
                        template == MessageKind.REMINDER
                                ? Missions.hamburg().start().toInstant()
                                : null,
                        null));
    }

    private List<Status> statuses() {
        return store.letters().stream()
                .map(delivery -> delivery.progress().status())
                .toList();
    }
}
