// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.failure.FailureText;
import io.kogge.kernel.failure.Unavailability;
import io.kogge.notification.correspondence.model.CalendarPolicy;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.DeliveryEvent;
import io.kogge.notification.correspondence.model.Reply;
import io.kogge.notification.correspondence.model.RetryPolicy;
import io.kogge.notification.correspondence.model.Situation;
import io.kogge.notification.correspondence.model.SkipReason;
import io.kogge.notification.correspondence.model.Trouble;
import io.kogge.notification.correspondence.model.Verdict;
import io.kogge.notification.message.model.CalendarStamp;
import io.kogge.notification.message.model.Mail;
import io.kogge.notification.message.model.MessageFacts;
import io.kogge.notification.message.usecase.MailComposer;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Sends one message: records the attempt, hands the message over, records the answer. A crash in between leaves the
 * attempt open, and the next one is then marked as possibly the second.
 */
public final class SendMail {
    private static final Actor ACTOR = Actor.system("mail-sender");

    private static final Logger LOG = LoggerFactory.getLogger(SendMail.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Aggregates<Delivery, DeliveryEvent> deliveries;
    private final MailComposer composer;
    private final MailTransport transport;
    private final RetryPolicy retries;
    private final Clock clock;
    private final Clock systemClock;

    /** The clock is the domain's. */
    public SendMail(
            Aggregates<Delivery, DeliveryEvent> deliveries,
            MailComposer composer,
            MailTransport transport,
            RetryPolicy retries,
            Clock clock,
            Clock systemClock) {
        this.deliveries = deliveries;
        this.composer = composer;
        this.transport = transport;
        this.retries = retries;
        this.clock = clock;
        this.systemClock = systemClock;
    }

    /** A message that is ready to go, and what it tells. */
    private record Prepared(Mail mail, Delivery.Told told) {}

    /** Sends it; the delivery as it is after the answer. */
    public Mono<Delivery> send(Delivery delivery, Verdict.Send facts, Situation situation) {
        // rendered first: a text that cannot be rendered must not look like an attempt
        return Mono.fromCallable(() -> prepare(delivery, facts, situation))
                .map(prepared -> attempt(delivery.id(), prepared))
                .onErrorResume(error -> Mono.just(giveUp(delivery, Trouble.CANNOT_COMPOSE, error)))
                .flatMap(Function.identity());
    }

    private Prepared prepare(Delivery delivery, Verdict.Send facts, Situation situation) {
        @Nullable
        CalendarStamp calendar = CalendarPolicy.entry(delivery, facts.mission(), facts.participant(), situation.lane())
                .orElse(null);
        Mail mail = composer.compose(new MessageFacts(
                delivery.id(),
                delivery.letter().template(),
                facts.mission(),
                facts.participant(),
                facts.contact(),
                delivery.letter().cause().latestUseful(),
                calendar));
        return new Prepared(mail, Delivery.Told.of(facts.mission(), facts.contact(), calendar));
    }

    private Mono<Delivery> attempt(String id, Prepared prepared) {
        return change(id, waiting -> waiting.openAttempt(prepared.told(), clock.instant()))
                .filter(Delivery::waiting)
                .flatMap(opened -> transport
                        .send(prepared.mail())
                        .onErrorResume(error -> noReply(id, error))
                        .flatMap(reply -> record(id, opened.progress().attempts(), reply)));
    }

    /** What the mail server said is not heard again: without the database it waits here until that is back. */
    private Mono<Delivery> record(String id, int attempt, Reply reply) {
        return change(id, now -> now.close(attempt, reply, retries, clock.instant(), systemClock.instant()))
                .retryWhen(Retry.backoff(Long.MAX_VALUE, FIRST_PAUSE)
                        .maxBackoff(LONGEST_PAUSE)
                        .filter(Unavailability::is));
    }

    private static Mono<Reply> noReply(String id, Throwable error) {
        LOG.error("Delivery {}: sending broke off: {}", id, FailureText.traced(error));
        return Mono.just(new Reply.Unclear());
    }

    /** Ends it as failed because of an error that the next try would meet again. */
    public Mono<Delivery> giveUp(Delivery delivery, Trouble trouble, Throwable error) {
        LOG.error("Delivery {} {}: {}", delivery.id(), trouble, FailureText.traced(error));
        return change(delivery.id(), waiting -> waiting.giveUp(trouble, clock.instant()));
    }

    /** Ends it without sending. */
    public Mono<Delivery> skip(Delivery delivery, SkipReason reason) {
        return change(delivery.id(), waiting -> waiting.skip(reason, clock.instant()));
    }

    private Mono<Delivery> change(String id, Function<Delivery, Decision<Delivery, DeliveryEvent>> decide) {
        return deliveries.change(id, Command.by(ACTOR), decide).map(Stored::state);
    }
}
