// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.smtp;

import io.kogge.notification.correspondence.model.Reply;
import io.kogge.notification.correspondence.model.Trouble;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells operators what the mail server does with the mails: each reply is counted, and while it takes nothing from the
 * office, or is away, that is logged now and then, not for each mail.
 */
final class ServerWatch {
    private static final Logger LOG = LoggerFactory.getLogger(ServerWatch.class);
    private static final Duration SILENCE = Duration.ofMinutes(10);
    private static final Set<String> SERVER_TROUBLE = Set.of(Trouble.CONNECT.name(), Trouble.OFFICE_REFUSED.name());

    private final MeterRegistry meters;
    private final Clock systemClock;
    private final AtomicReference<Instant> silentUntil = new AtomicReference<>(Instant.MIN);

    ServerWatch(MeterRegistry meters, Clock systemClock) {
        this.meters = meters;
        this.systemClock = systemClock;
    }

    /** @param failure what the mail library says went wrong, used where the server said nothing */
    void saw(Reply reply, String failure) {
        meters.counter("kogge.mail.replies", "reply", name(reply)).increment();
        if (reply instanceof Reply.PutOff putOff && SERVER_TROUBLE.contains(putOff.code()) && mayBeSaid()) {
            LOG.warn(
                    "The mail server takes no mail ({}): {}",
                    putOff.code(),
                    putOff.words().isEmpty() ? failure : putOff.words());
        }
    }

    /** Of those who find trouble at the same moment, one says so. */
    private boolean mayBeSaid() {
        Instant now = systemClock.instant();
        Instant until = silentUntil.get();
        return !now.isBefore(until) && silentUntil.compareAndSet(until, now.plus(SILENCE));
    }

    private static String name(Reply reply) {
        if (reply instanceof Reply.PutOff putOff) {
            return SERVER_TROUBLE.contains(putOff.code()) ? putOff.code() : "PUT_OFF";
        }
        if (reply instanceof Reply.Failed failed) {
            return failed.trouble().name();
        }
        return reply instanceof Reply.Accepted ? "ACCEPTED" : reply instanceof Reply.Refused ? "REFUSED" : "NO_ANSWER";
    }
}
