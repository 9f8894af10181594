// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.delivery.smtp;

import io.kogge.notification.delivery.model.Reply;
import io.kogge.notification.delivery.usecase.MailTransport;
import io.kogge.notification.message.model.Mail;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Instant;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Sends over SMTP on kept connections, with an answer to every single message. The library blocks, so it has threads
 * of its own, one for each connection.
 */
public final class SmtpTransport implements MailTransport, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpTransport.class);
    private static final int WAITING = 10_000;

    private final JavaMailSenderImpl server;
    private final SmtpSettings settings;
    private final Clock systemClock;
    private final Scheduler threads;
    private final Deque<Idle> idle = new ConcurrentLinkedDeque<>();

    private record Idle(SmtpConnection connection, Instant since) {}

    /** Uses the server, credentials and session properties of Spring's settings ({@code spring.mail}). */
    public SmtpTransport(JavaMailSenderImpl server, SmtpSettings settings, Clock systemClock) {
        this.server = server;
        this.settings = settings;
        this.systemClock = systemClock;
        this.threads = Schedulers.newBoundedElastic(settings.connections(), WAITING, "smtp");
    }

    @Override
    public Mono<Reply> send(Mail mail) {
        return Mono.fromCallable(() -> dialogue(mail))
                .subscribeOn(threads)
                // the dialogue may still come to an end, with an answer that nobody hears
                .timeout(settings.limit(), Mono.just(new Reply.Unclear()));
    }

    private Reply dialogue(Mail mail) throws MessagingException {
        Session session = server.getSession();
        MimeMessage message;
        try {
            message = MimeMail.of(session, mail);
        } catch (AddressException beyondAscii) {
            return new Reply.Refused(SmtpConnection.ADDRESS_BEYOND_ASCII);
        }
        InternetAddress recipient;
        try {
            recipient = new InternetAddress(mail.to().address(), true);
        } catch (MessagingException notAnAddress) {
            return new Reply.Refused("5.1.3");
        }
        SmtpConnection connection;
        try {
            connection = connection(session);
        } catch (MessagingException e) {
            LOG.warn("No connection to the mail server: {}", e.getMessage());
            return new Reply.Unreachable();
        }
        Reply reply = connection.send(message, recipient);
        keep(connection, reply);
        return reply;
    }

    private SmtpConnection connection(Session session) throws MessagingException {
        for (Idle kept = idle.pollLast(); kept != null; kept = idle.pollLast()) {
            boolean fresh = kept.since().plus(settings.keptFor()).isAfter(systemClock.instant());
            if (fresh && kept.connection().isConnected()) {
                return kept.connection();
            }
            close(kept.connection());
        }
        String protocol = server.getProtocol() == null ? "smtp" : server.getProtocol();
        SmtpConnection connection = new SmtpConnection(
                session, new URLName(protocol, server.getHost(), server.getPort(), null, server.getUsername(), null));
        connection.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
        return connection;
    }

    private void keep(SmtpConnection connection, Reply reply) {
        if (reply instanceof Reply.Unclear || reply instanceof Reply.Unreachable) {
            close(connection);
        } else {
            idle.addLast(new Idle(connection, systemClock.instant()));
        }
    }

    private static void close(SmtpConnection connection) {
        try {
            connection.close();
        } catch (MessagingException e) {
            LOG.debug("Closing a broken connection to the mail server: {}", e.getMessage());
        }
    }

    @Override
    public void destroy() {
        threads.dispose();
        for (Idle kept = idle.pollLast(); kept != null; kept = idle.pollLast()) {
            close(kept.connection());
        }
    }
}
