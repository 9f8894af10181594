// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kogge.embedded.mail.CaughtMail;
import io.kogge.embedded.mail.FlowedText;
import io.kogge.embedded.mail.MailServer;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;

/** What arrived at the mail server. */
public final class Inbox {
    private final MailServer server;

    Inbox(MailServer server) {
        this.server = server;
    }

    /** Subjects of what this address got so far, in order. */
    public List<String> subjects(String address) {
        return to(address).stream().map(Inbox::subject).toList();
    }

    /** Message-IDs of all that arrived. */
    public List<String> messageIds() {
        return server.messages().stream()
                .map(mail -> mail.header("Message-ID").orElse(""))
                .toList();
    }

    /** Waits until this address has exactly these subjects, each by a part of it. */
    public void awaitSubjects(String address, String... parts) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            List<String> subjects = subjects(address);
            assertThat(subjects).as(address).hasSize(parts.length);
            for (int i = 0; i < parts.length; i++) {
                assertThat(subjects.get(i)).contains(parts[i]);
            }
        });
    }

    /** The last message that this address got. */
    public MimeMessage last(String address) {
        List<CaughtMail> mails = to(address);
        return parse(mails.get(mails.size() - 1));
    }

    /** The last message that this address got with this in its subject. */
    public MimeMessage last(String address, String subject) {
        List<CaughtMail> mails = to(address).stream()
                .filter(mail -> subject(mail).contains(subject))
                .toList();
        return parse(mails.get(mails.size() - 1));
    }

    /** Where the last message that this address got comes back to: the sender of its envelope. */
    public String returnPath(String address) {
        List<CaughtMail> mails = to(address);
        return mails.get(mails.size() - 1).sender();
    }

    /** The whole message as text, transfer encodings taken off. */
    public static String text(Message message) {
        try {
            Object content = message.getContent();
            return content instanceof Multipart parts ? text(parts) : content.toString();
        } catch (IOException | MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(Multipart parts) throws IOException, MessagingException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            text.append(part.getContentType()).append('\n');
            text.append(
                    part.getContent() instanceof Multipart inner
                            ? text(inner)
                            : FlowedText.read(
                                    new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8),
                                    part.getContentType()));
        }
        return text.toString();
    }

    private List<CaughtMail> to(String address) {
        return server.messages().stream()
                .filter(mail -> mail.recipients().contains(address))
                .sorted(Comparator.comparing(CaughtMail::received))
                .toList();
    }

    private static String subject(CaughtMail mail) {
        try {
            return MimeUtility.decodeText(mail.header("Subject").orElse(""));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static MimeMessage parse(CaughtMail mail) {
        try {
            return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail.raw()));
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
