// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.delivery.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.event.command.Command;
import io.kogge.event.command.Decision;
import io.kogge.notification.delivery.model.CalendarPolicy;
import io.kogge.notification.delivery.model.Delivery;
import io.kogge.notification.delivery.model.DeliveryEvent;
import io.kogge.notification.delivery.model.RetryPolicy;
import io.kogge.notification.delivery.model.Situation;
import io.kogge.notification.delivery.model.SkipReason;
import io.kogge.notification.delivery.model.Verdict;
import io.kogge.notification.message.model.CalendarStamp;
import io.kogge.notification.message.model.Mail;
import io.kogge.notification.message.model.MessageFacts;
import io.kogge.notification.message.usecase.MailComposer;
import java.time.Clock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Sends one message: records the attempt, hands the message over, records the answer. A crash in between leaves the
 * attempt open, and the next one is then marked as possibly the second.
 */
public final class SendMail {
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

    /** Sends it; the delivery as it is after the answer. */
    public Mono<Delivery> send(Delivery delivery, Verdict.Send facts, Situation situation) {
        @Nullable
        CalendarStamp calendar = CalendarPolicy.entry(delivery, facts.mission(), facts.participant(), situation.lane())
                .orElse(null);
        Delivery.Told told = Delivery.Told.of(facts.mission(), facts.contact(), calendar);
        // rendered first: a text that cannot be rendered must not look like an attempt
        Mail mail = composer.compose(new MessageFacts(
                delivery.id(),
                delivery.letter().template(),
                facts.mission(),
                facts.participant(),
                facts.contact(),
                delivery.letter().cause().latestUseful(),
                calendar));
        return change(delivery.id(), waiting -> waiting.openAttempt(told))
                .filter(Delivery::waiting)
                .flatMap(opened -> transport
                        .send(mail)
                        .flatMap(reply -> change(
                                delivery.id(),
                                now -> now.close(
                                        opened.progress().attempts(),
                                        reply,
                                        retries,
                                        clock.instant(),
                                        systemClock.instant()))));
    }

    /** Ends it without sending. */
    public Mono<Delivery> skip(Delivery delivery, SkipReason reason) {
        return change(delivery.id(), waiting -> waiting.skip(reason, clock.instant()));
    }

    private Mono<Delivery> change(String id, Function<Delivery, Decision<Delivery, DeliveryEvent>> decide) {
        return deliveries.change(id, Command.fresh(), decide).map(Stored::state);
    }
}
