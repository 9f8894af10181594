// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailServerTest {
    @TempDir
    Path directory;

    @Test
    void messagesAreKeptOverARestartNewestFirst() throws Exception {
        try (MailServer server = MailServer.start(directory, 0)) {
            send(server, "anna@example.org", "First", "Dear Anna");
            send(server, "bo@example.org", "Second", "好");
        }
        Files.writeString(directory.resolve("00000000000000000001.part"), "half a mess");
        try (MailServer server = MailServer.start(directory, 0)) {
            send(server, "anna@example.org", "Third", "Dear Anna");
            assertThat(server.messages())
                    .extracting(mail -> mail.header("subject").orElseThrow())
                    .containsExactly("Third", "Second", "First");
            CaughtMail second = server.messages().get(1);
            assertThat(second.recipients()).containsExactly("bo@example.org");
            assertThat(second.sender()).isEqualTo("office@example.org");
            assertThat(new String(second.raw(), StandardCharsets.UTF_8)).doesNotContain("X-Original-To");
            MimeMessage parsed = new MimeMessage(null, new ByteArrayInputStream(second.raw()));
            assertThat(parsed.getContent().toString()).startsWith("好");
            assertThat(server.find(second.id())).contains(second);
            assertThat(second.toString()).doesNotContain("example.org");
        }
        assertThat(directory.resolve("00000000000000000001.part")).doesNotExist();
    }

    @Test
    void aMessageCameWhenTheServersClockSaysAlsoAfterARestart() {
        Instant moment = Instant.parse("2027-05-15T07:00:00Z");
        Clock clock = Clock.fixed(moment, ZoneOffset.UTC);
        try (MailServer server = MailServer.start(directory, 0, RecipientPolicy.ACCEPT_ALL, clock)) {
            send(server, "anna@example.org", "First", "Dear Anna");
            send(server, "anna@example.org", "Second", "Dear Anna");
        }
        try (MailServer server = MailServer.start(directory, 0)) {
            assertThat(server.messages()).extracting(CaughtMail::received).containsExactly(moment, moment);
        }
    }

    @Test
    void aRefusedRecipientIsToldWhy() {
        RecipientPolicy policy = recipient -> recipient.startsWith("nobody")
                ? Optional.of(new RecipientPolicy.Refusal(550, "5.1.1 No such mailbox"))
                : Optional.empty();
        try (MailServer server = MailServer.start(directory, 0, policy)) {
            assertThatThrownBy(() -> send(server, "nobody@example.org", "Hello", "text"))
                    .isInstanceOf(MailException.class)
                    .hasStackTraceContaining("550 5.1.1 No such mailbox");
            send(server, "anna@example.org", "Hello", "text");
            assertThat(server.messages()).hasSize(1);
        }
    }

    @Test
    void aMessageThatIsTooLargeIsRefusedAndTheConnectionGoesOn() {
        try (MailServer server = MailServer.start(directory, 0)) {
            String large = "0123456789".repeat(60).concat("\r\n").repeat(MailServer.MAX_BYTES / 600);
            assertThatThrownBy(() -> send(server, "anna@example.org", "Large", large))
                    .isInstanceOf(MailException.class)
                    .hasStackTraceContaining("552 5.3.4");
            send(server, "anna@example.org", "Small", "text");
            assertThat(server.messages()).hasSize(1);
        }
    }

    private static void send(MailServer server, String to, String subject, String text) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.port());
        sender.setDefaultEncoding("UTF-8");
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom("office@example.org");
        message.setTo(to);
        message.setSubject(subject);
        message.setText(text);
        sender.send(message);
    }
}
