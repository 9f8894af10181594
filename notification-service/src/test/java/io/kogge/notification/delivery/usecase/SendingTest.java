// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.delivery.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.event.command.Command;
import io.kogge.event.command.Rejection;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant.Registration;
import io.kogge.notification.audience.model.Place;
import io.kogge.notification.delivery.model.Assessment;
import io.kogge.notification.delivery.model.Cause;
import io.kogge.notification.delivery.model.Delivery;
import io.kogge.notification.delivery.model.Delivery.Status;
import io.kogge.notification.delivery.model.DeliveryEvent;
import io.kogge.notification.delivery.model.Letter;
import io.kogge.notification.delivery.model.Recipient;
import io.kogge.notification.delivery.model.Reply;
import io.kogge.notification.delivery.model.RetryPolicy;
import io.kogge.notification.fixture.MemoryAggregates;
import io.kogge.notification.fixture.MemoryAudiences;
import io.kogge.notification.fixture.MemoryLanes;
import io.kogge.notification.fixture.Missions;
import io.kogge.notification.message.model.Mail;
import io.kogge.notification.message.model.MessageFacts;
import io.kogge.notification.message.model.Template;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Sending over ports in memory, with a crash wherever one can happen. */
class SendingTest {
    private static final Instant BEGIN = Instant.parse("2027-01-10T10:00:00Z");
    private static final Mail.Mailbox NOBODY = new Mail.Mailbox("n", "n@example.org");

    private final MemoryAggregates<Delivery, DeliveryEvent> deliveries = new MemoryAggregates<>();
    private final MemoryLanes lanes = new MemoryLanes();
    private final MemoryAudiences audiences = new MemoryAudiences();
    private final AtomicLong seconds = new AtomicLong();
    private final List<String> sent = new ArrayList<>();
    private final Deque<Mono<Reply>> replies = new ArrayDeque<>();
    private final Clock clock = new MovedClock();

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
        audiences.put(Missions.participant(Place.ACCEPTED));
        audiences.put(Missions.contact("r1", "en", "Europe/London"));
    }

    @Test
    void messagesToOnePersonGoOutInTheOrderTheyWereQueued() {
        queue(Template.RECEIVED);
        queue(Template.ACCEPTED);
        work();
        assertThat(sent).containsExactly("received", "accepted");
        assertThat(statuses()).containsExactly(Status.SENT, Status.SENT);
    }

    @Test
    void theSameMessageQueuedAgainIsSentOnce() {
        queue(Template.RECEIVED);
        work();
        queue(Template.RECEIVED);
        work();
        assertThat(sent).containsExactly("received");
    }

    @Test
    void aCrashBetweenStoringAndMarkingIsMadeUpForWhenTheEventComesAgain() {
        Letter letter = letter(Template.RECEIVED);
        deliveries
                .createOrChange(letter.id(), Command.fresh(), before -> Delivery.queue(letter, BEGIN, BEGIN, 1))
                .block();
        work();
        assertThat(sent).isEmpty();
        queue(Template.RECEIVED);
        work();
        assertThat(sent).containsExactly("received");
    }

    @Test
    void aCrashDuringTheDialogueLeadsToASecondCopyThatIsMarked() {
        queue(Template.RECEIVED);
        replies.add(Mono.error(new IllegalStateException("crash")));
        assertThatThrownBy(this::work).hasMessage("crash");
        assertThat(sent).containsExactly("received");
        work();
        assertThat(sent).as("the lane is still held").hasSize(1);
        seconds.addAndGet(61);
        work();
        assertThat(sent).containsExactly("received", "received");
        assertThat(deliveries.events()).contains(new DeliveryEvent.Sent(true));
    }

    @Test
    void aMessagePutOffHoldsUpThoseBehindItAndNobodyElse() {
        queue(Template.RECEIVED);
        queue(Template.ACCEPTED);
        replies.add(Mono.just(new Reply.Deferred("4.2.2")));
        work();
        assertThat(sent).containsExactly("received");
        audiences.put(Missions.participant("r2", Registration.SUBMITTED, Place.ACCEPTED, 1));
        audiences.put(Missions.contact("r2", "en", "Europe/London"));
        queue(new Letter(Template.RECEIVED, new Recipient(Missions.ID, "r2", "r2"), Cause.event("e2")));
        work();
        assertThat(sent).containsExactly("received", "received");
        seconds.addAndGet(3);
        work();
        assertThat(sent).containsExactly("received", "received", "received", "accepted");
    }

    @Test
    void whatIsOutdatedMeanwhileIsNotHeldUpByAPause() {
        queue(Template.REMINDER);
        replies.add(Mono.just(new Reply.Deferred("4.2.2")));
        work();
        audiences.put(Missions.in(Mission.State.CANCELLED));
        queue(Template.CANCELLED);
        work();
        assertThat(sent).containsExactly("reminder", "cancelled");
        assertThat(statuses()).containsExactly(Status.SKIPPED, Status.SENT);
    }

    @Test
    void aMessageWaitsForTheAddressAndGoesOutOnceItIsThere() {
        audiences.contacts.clear();
        queue(Template.RECEIVED);
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
        queue(Template.RECEIVED);
        seconds.addAndGet(7200);
        work();
        assertThat(sent).isEmpty();
        assertThat(statuses()).containsExactly(Status.SKIPPED);
    }

    @Test
    void aBouncedMessageCanBeSentAgain() {
        queue(Template.RECEIVED);
        replies.add(Mono.just(new Reply.Refused("5.1.1")));
        work();
        assertThat(statuses()).containsExactly(Status.BOUNCED);
        new RetryDeliveryHandler(deliveries, lanes, new WakeUp(), clock)
                .retry(letter(Template.RECEIVED).id())
                .block();
        work();
        assertThat(statuses()).containsExactly(Status.SENT);
    }

    @Test
    void aMessageAboutAnotherMissionIsNotFound() {
        queue(Template.RECEIVED);
        replies.add(Mono.just(new Reply.Refused("5.1.1")));
        work();
        RetryDeliveryHandler retry = new RetryDeliveryHandler(deliveries, lanes, new WakeUp(), clock);
        assertThatThrownBy(() -> retry.retry(
                                "another mission", letter(Template.RECEIVED).id())
                        .block())
                .isInstanceOf(Rejection.NotFound.class);
        assertThat(statuses()).containsExactly(Status.BOUNCED);
    }

    private void work() {
        while (Boolean.TRUE.equals(workLane().workNext().block())) {
            // until nothing is due
        }
    }

    private WorkLane workLane() {
        return new WorkLane(
                lanes,
                new Stored(),
                audiences,
                registration -> Mono.just(false),
                new Assessment(Duration.ofHours(1)),
                new SendMail(
                        deliveries,
                        SendingTest::compose,
                        this::transport,
                        new RetryPolicy(Duration.ofSeconds(2), Duration.ofMinutes(1), 3, Duration.ofDays(1)),
                        clock,
                        clock),
                clock,
                clock,
                new WorkLane.Limits(Duration.ofMinutes(1), Duration.ofSeconds(20)));
    }

    private Mono<Reply> transport(Mail mail) {
        sent.add(mail.subject());
        Mono<Reply> reply = replies.poll();
        return reply == null ? Mono.just(new Reply.Accepted()) : reply;
    }

    private static Mail compose(MessageFacts facts) {
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

    private void queue(Template template) {
        queue(letter(template));
    }

    private void queue(Letter letter) {
        new QueueLetter(deliveries, lanes, new WakeUp(), clock, clock)
                .queue(letter, Command.fresh())
                .block();
        seconds.incrementAndGet();
    }

    private static Letter letter(Template template) {
        return new Letter(
                template,
                new Recipient(Missions.ID, "r1", "r1"),
                new Cause(
                        "cause",
                        null,
                        1,
                        template == Template.REMINDER
                                ? Missions.hamburg().start().toInstant()
                                : null,
                        null));
    }

    private List<Status> statuses() {
        return deliveries.states().stream()
                .sorted(Comparator.comparing(Delivery::order))
                .map(delivery -> delivery.progress().status())
                .toList();
    }

    /** Reads the deliveries in memory. */
    private final class Stored implements Deliveries {
        @Override
        public Flux<Delivery> inLane(String lane) {
            return Flux.fromStream(deliveries.states().stream()
                    .filter(delivery -> delivery.letter().to().lane().equals(lane))
                    .sorted(Comparator.comparing(Delivery::order)));
        }

        @Override
        public Flux<Delivery> ofMission(String missionId) {
            return Flux.fromIterable(deliveries.states());
        }

        @Override
        public Flux<Delivery> unsuccessful() {
            return Flux.empty();
        }
    }
}
