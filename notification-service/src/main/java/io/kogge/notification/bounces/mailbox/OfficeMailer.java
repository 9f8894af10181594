// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.mailbox;

import io.kogge.kernel.command.Rejection;
import io.kogge.notification.bounces.model.mail.Addresses;
import io.kogge.notification.bounces.model.returned.ReturnedMail;
import io.kogge.notification.bounces.usecase.ForwardToOffice;
import io.kogge.notification.bounces.usecase.TakeMail;
import io.kogge.notification.settings.MailEncryption;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Sends what somebody at the office should answer: as text, so that nothing in it does anything, with the sender to answer to. */
public final class OfficeMailer implements ForwardToOffice {
    private static final String STEP = String.valueOf(Duration.ofSeconds(30).toMillis());
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final JavaMailSenderImpl server;
    private final String from;
    private final String to;
    private final Scheduler blocking;

    /**
     * Sends by the server that takes the letters, from one of the office's addresses to another.
     *
     * @param encrypted whether nothing is said before the connection is encrypted and the server has proved its name
     */
    public OfficeMailer(JavaMailSenderImpl server, boolean encrypted, String from, String to, Scheduler blocking) {
        this.server = limited(server, encrypted);
        this.from = from;
        this.to = to;
        this.blocking = blocking;
    }

    @Override
    public Mono<Void> forward(ReturnedMail mail) {
        return Mono.<Void>fromRunnable(() -> send(mail))
                .subscribeOn(blocking)
                .timeout(LONGEST)
                .onErrorMap(
                        e -> e instanceof MailException || e instanceof java.util.concurrent.TimeoutException,
                        away -> new Rejection.Conflict("mail-server-away"));
    }

    private void send(ReturnedMail mail) {
        server.send((MimeMessage message) -> {
            MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(to);
            answerTo(mail).ifPresent(address -> setReplyTo(helper, address));
            helper.setSubject(
                    mail.about().subject().isBlank() ? "–" : mail.about().subject());
            helper.setText(mail.about().from() + "\n\n" + mail.about().text());
            message.setHeader(TakeMail.OURS, "forwarded");
            message.setHeader("Auto-Submitted", "auto-generated");
        });
    }

    private static Optional<String> answerTo(ReturnedMail mail) {
        return Addresses.first(mail.about().from()).filter(address -> !Addresses.isOfASystem(address));
    }

    private static void setReplyTo(MimeMessageHelper helper, String address) {
        try {
            helper.setReplyTo(address);
        } catch (MessagingException notAnAddress) {
            // the office sees it in the text
            return;
        }
    }

    private static JavaMailSenderImpl limited(JavaMailSenderImpl server, boolean encrypted) {
        JavaMailSenderImpl limited = new JavaMailSenderImpl();
        limited.setProtocol(server.getProtocol());
        limited.setHost(server.getHost());
        limited.setPort(server.getPort());
        limited.setUsername(server.getUsername());
        limited.setPassword(server.getPassword());
        Properties properties = new Properties();
        properties.putAll(server.getJavaMailProperties());
        for (String limit : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.put("mail.smtp." + limit, STEP);
            properties.put("mail.smtps." + limit, STEP);
        }
        MailEncryption.demand(properties, server.getProtocol(), encrypted);
        limited.setJavaMailProperties(properties);
        return limited;
    }
}
