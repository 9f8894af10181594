// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.smtp;

import io.kogge.kernel.failure.FailureText;
import io.kogge.notification.correspondence.model.Reply;
import io.kogge.notification.correspondence.model.Trouble;
import io.kogge.notification.correspondence.usecase.MailTransport;
import io.kogge.notification.message.model.Mail;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Sends over SMTP on kept connections, with an answer to every single message. The library blocks, so it has threads
 * of its own, one for each connection. Each step of a dialogue has its limit, the dialogue as a whole has none: an
 * answer that comes late is an answer.
 */
public final class SmtpTransport implements MailTransport, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpTransport.class);
    private static final int WAITING = 10_000;
    /** RFC 3463: bad destination mailbox address syntax. */
    private static final String NO_ADDRESS = "5.1.3";

    /** A connection that answered so lately is not asked whether it is still there: that would be an answer more a mail. */
    private static final Duration JUST_USED = Duration.ofSeconds(1);

    private final JavaMailSenderImpl server;
    private final SmtpSettings settings;
    private final Clock systemClock;
    private final ServerWatch watch;
    private final Scheduler threads;
    private final Scheduler alarms;
    private final Deque<Idle> idle = new ConcurrentLinkedDeque<>();
    private final Set<SmtpConnection> busy = ConcurrentHashMap.newKeySet();

    private record Idle(SmtpConnection connection, Instant since) {}

    /** Uses the server, credentials and session properties of Spring's settings ({@code spring.mail}). */
    public SmtpTransport(JavaMailSenderImpl server, SmtpSettings settings, Clock systemClock, MeterRegistry meters) {
        this.server = server;
        this.settings = settings;
        this.systemClock = systemClock;
        this.watch = new ServerWatch(meters, systemClock);
        this.threads = Schedulers.newBoundedElastic(settings.connections(), WAITING, "smtp");
        this.alarms = Schedulers.newBoundedElastic(1, WAITING, "smtp-limits");
    }

    @Override
    public Mono<Reply> send(Mail mail) {
        return Mono.fromCallable(() -> dialogue(mail)).subscribeOn(threads);
    }

    private Reply dialogue(Mail mail) {
        MimeMail message;
        InternetAddress recipient;
        try {
            recipient = new InternetAddress(mail.to().address(), true);
        } catch (AddressException e) {
            return new Reply.Refused(NO_ADDRESS, "");
        }
        try {
            message = MimeMail.of(server.getSession(), mail);
        } catch (AddressException beyondAscii) {
            return new Reply.Refused(SmtpConnection.ADDRESS_BEYOND_ASCII, "");
        } catch (MessagingException | RuntimeException e) {
            LOG.error("Message {} cannot be written: {}", mail.messageId(), FailureText.traced(e));
            return new Reply.Failed(Trouble.CANNOT_COMPOSE, "");
        }
        return dialogue(message, recipient);
    }

    /** A kept connection may turn out to be closed by the server; then there is one try on a fresh one. */
    private Reply dialogue(MimeMail message, InternetAddress recipient) {
        SmtpConnection kept = kept();
        if (kept != null) {
            Reply reply = in(kept, () -> kept.send(message, recipient));
            if (!(reply instanceof Reply.PutOff putOff && putOff.code().equals(Trouble.CONNECT.name()))) {
                watch.saw(reply, kept.failure());
                return reply;
            }
        }
        SmtpConnection fresh = SmtpConnection.to(server, settings, alarms);
        Reply reply = in(fresh, () -> fresh.open(server).orElseGet(() -> fresh.send(message, recipient)));
        watch.saw(reply, fresh.failure());
        return reply;
    }

    private Reply in(SmtpConnection connection, Supplier<Reply> dialogue) {
        busy.add(connection);
        try {
            return dialogue.get();
        } finally {
            busy.remove(connection);
            if (connection.lost() || connection.messages() >= settings.messages()) {
                close(connection);
            } else {
                idle.addLast(new Idle(connection, systemClock.instant()));
            }
        }
    }

    private @Nullable SmtpConnection kept() {
        for (Idle kept = idle.pollLast(); kept != null; kept = idle.pollLast()) {
            Instant now = systemClock.instant();
            boolean justUsed = kept.since().plus(JUST_USED).isAfter(now);
            boolean fresh = kept.since().plus(settings.keptFor()).isAfter(now);
            if (fresh && (justUsed || kept.connection().alive())) {
                return kept.connection();
            }
            close(kept.connection());
        }
        return null;
    }

    private static void close(SmtpConnection connection) {
        try {
            connection.close();
        } catch (MessagingException e) {
            LOG.debug("Closing a broken connection to the mail server: {}", e.getMessage());
        }
    }

    /** Whoever waits for the server now is not waited for. */
    @Override
    public void destroy() {
        threads.dispose();
        alarms.dispose();
        busy.forEach(SmtpConnection::breakOff);
        for (Idle kept = idle.pollLast(); kept != null; kept = idle.pollLast()) {
            close(kept.connection());
        }
    }
}
