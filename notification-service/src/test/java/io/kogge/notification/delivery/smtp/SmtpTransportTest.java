// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.delivery.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.embedded.mail.CaughtMail;
import io.kogge.embedded.mail.MailServer;
import io.kogge.notification.delivery.model.Reply;
import io.kogge.notification.message.model.CalendarStamp;
import io.kogge.notification.message.model.Mail;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpTransportTest {
    private static final Mail.Mailbox OFFICE = new Mail.Mailbox("Büro; Süd", "office@groningen.example");

    private SmtpTransport transport;

    @AfterEach
    void stop() {
        transport.destroy();
    }

    @Test
    void anAcceptedMessageArrivesWhole(@TempDir Path directory) throws Exception {
        try (MailServer server = MailServer.start(directory, 0)) {
            transport = to(server.port());
            assertThat(send("li@example.org")).isEqualTo(new Reply.Accepted());
            assertThat(send("li@example.org")).isEqualTo(new Reply.Accepted());
            CaughtMail caught = server.messages().get(0);
            MimeMessage message =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(caught.raw()));
            assertThat(message.getMessageID()).isEqualTo("<abc@groningen.example>");
            assertThat(message.getSubject()).isEqualTo("Übung");
            assertThat(message.getSentDate()).isEqualTo(Instant.parse("2027-03-11T08:00:00Z"));
            assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            Multipart mixed = (Multipart) message.getContent();
            Multipart alternatives = (Multipart) mixed.getBodyPart(0).getContent();
            assertThat(alternatives.getContentType()).startsWith("multipart/alternative");
            assertThat(alternatives.getBodyPart(0).getContentType()).startsWith("text/plain");
            assertThat(alternatives.getBodyPart(1).getContentType()).startsWith("text/html");
            assertThat(alternatives.getBodyPart(2).getContentType())
                    .isEqualTo("text/calendar; method=REQUEST; charset=UTF-8");
            assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("mission.ics");
        }
    }

    @Test
    void theConnectionIsKeptBetweenMessages() throws IOException {
        try (ScriptedServer server = new ScriptedServer(ScriptedServer::usual)) {
            transport = to(server.port());
            for (int i = 0; i < 5; i++) {
                assertThat(send("li@example.org")).isEqualTo(new Reply.Accepted());
            }
            assertThat(server.connections()).isOne();
        }
    }

    @Test
    void aServerThatPutsItOffAndThenTakesItIsUnderstood() throws IOException {
        try (ScriptedServer server = new ScriptedServer(answering("RCPT", "450 4.2.0 greylisted, try later"))) {
            transport = to(server.port());
            assertThat(send("li@example.org")).isEqualTo(new Reply.Deferred("4.2.0"));
            server.become(ScriptedServer::usual);
            assertThat(send("li@example.org")).isEqualTo(new Reply.Accepted());
        }
    }

    @Test
    void aRefusalIsForGoodAndTellsItsStatus() throws IOException {
        try (ScriptedServer server = new ScriptedServer(answering("RCPT", "550 5.1.1 no such mailbox"))) {
            transport = to(server.port());
            assertThat(send("nobody@example.org")).isEqualTo(new Reply.Refused("5.1.1"));
            server.become(answering("RCPT", "551 we do not know him"));
            assertThat(send("nobody@example.org")).isEqualTo(new Reply.Refused("551"));
            server.become(answering(".", "554 5.7.1 looks like spam"));
            assertThat(send("nobody@example.org")).isEqualTo(new Reply.Refused("5.7.1"));
        }
    }

    @Test
    void aDeferralAfterTheMessageIsNoAcceptance() throws IOException {
        try (ScriptedServer server = new ScriptedServer(answering(".", "452 4.3.1 disk full"))) {
            transport = to(server.port());
            assertThat(send("li@example.org")).isEqualTo(new Reply.Deferred("4.3.1"));
        }
    }

    @Test
    void aConnectionThatBreaksBeforeTheMessageIsCompleteLeavesNoDoubt() throws IOException {
        try (ScriptedServer server = new ScriptedServer(answering("MAIL", null))) {
            transport = to(server.port());
            assertThat(send("li@example.org")).isEqualTo(new Reply.Unreachable());
            server.become(answering("DATA", null));
            assertThat(send("li@example.org")).isEqualTo(new Reply.Unreachable());
            server.become(answering("MAIL", "421 4.3.2 closing"));
            assertThat(send("li@example.org")).isEqualTo(new Reply.Unreachable());
        }
    }

    @Test
    void aConnectionThatBreaksAfterTheMessageLeavesItOpen() throws IOException {
        try (ScriptedServer server = new ScriptedServer(answering(".", null))) {
            transport = to(server.port());
            assertThat(send("li@example.org")).isEqualTo(new Reply.Unclear());
            server.become(ScriptedServer::usual);
            assertThat(send("li@example.org")).isEqualTo(new Reply.Accepted());
        }
    }

    @Test
    void withoutAServerNothingWasHandedOver() throws IOException {
        int port;
        try (ScriptedServer server = new ScriptedServer(ScriptedServer::usual)) {
            port = server.port();
        }
        transport = to(port);
        assertThat(send("li@example.org")).isEqualTo(new Reply.Unreachable());
    }

    @Test
    void whatIsNoAddressIsRefusedHere() throws IOException {
        try (ScriptedServer server = new ScriptedServer(ScriptedServer::usual)) {
            transport = to(server.port());
            assertThat(send("not an address")).isEqualTo(new Reply.Refused("5.1.3"));
            assertThat(server.commands()).noneMatch(command -> command.startsWith("RCPT"));
        }
    }

    @Test
    void anAddressBeyondAsciiIsNeverSentAsAnother() throws IOException {
        try (ScriptedServer server = new ScriptedServer(SmtpTransportTest::takingUtf8)) {
            transport = to(server.port());
            assertThat(send("jörg@example.org")).isEqualTo(new Reply.Refused("5.6.7"));
            assertThat(server.commands()).isEmpty();
        }
    }

    @Test
    void whereUtf8IsAllowedItGoesOutAsItWasWrittenIfTheServerTakesIt() throws IOException {
        try (ScriptedServer server = new ScriptedServer(SmtpTransportTest::takingUtf8)) {
            transport = to(server.port(), Map.of("mail.mime.allowutf8", "true"));
            assertThat(send("jörg@example.org")).isEqualTo(new Reply.Accepted());
            assertThat(send("li@example.org")).isEqualTo(new Reply.Accepted());
            assertThat(server.commands())
                    .contains("MAIL FROM:<office@groningen.example> SMTPUTF8", "RCPT TO:<jörg@example.org>")
                    .contains("MAIL FROM:<office@groningen.example>", "RCPT TO:<li@example.org>");
        }
    }

    @Test
    void whereTheServerDoesNotTakeUtf8ThatOneMailFailsAndTheOthersGoOn() throws IOException {
        try (ScriptedServer server = new ScriptedServer(ScriptedServer::usual)) {
            transport = to(server.port(), Map.of("mail.mime.allowutf8", "true"));
            assertThat(send("jörg@example.org")).isEqualTo(new Reply.Refused("5.6.7"));
            assertThat(send("li@example.org")).isEqualTo(new Reply.Accepted());
            assertThat(server.commands())
                    .filteredOn(command -> command.startsWith("RCPT"))
                    .hasSize(1);
        }
    }

    @Test
    void noHeaderHoldsABareByteBeyondAscii(@TempDir Path directory) throws Exception {
        try (MailServer server = MailServer.start(directory, 0)) {
            transport = to(server.port(), Map.of("mail.mime.allowutf8", "true"));
            assertThat(send(new Mail.Mailbox("Li Na 李娜", "li@xn--bcher-kva.example")))
                    .isEqualTo(new Reply.Accepted());
            assertThat(send(new Mail.Mailbox("", "li@example.org"))).isEqualTo(new Reply.Accepted());
            List<CaughtMail> caught = server.messages();
            assertThat(caught).allSatisfy(mail -> assertThat(headers(mail)).isASCII());
            assertThat(caught)
                    .extracting(mail -> mail.recipients().get(0))
                    .containsExactlyInAnyOrder("li@xn--bcher-kva.example", "li@example.org");
            assertThat(caught)
                    .extracting(mail -> mail.header("To").orElseThrow())
                    .contains("li@example.org");
        }
    }

    private static String headers(CaughtMail mail) {
        String whole = new String(mail.raw(), StandardCharsets.UTF_8);
        return whole.substring(0, whole.indexOf("\r\n\r\n"));
    }

    private static String takingUtf8(String command) {
        return command.startsWith("EHLO") ? "250-test\r\n250 SMTPUTF8" : ScriptedServer.usual(command);
    }

    private static ScriptedServer.Script answering(String to, String answer) {
        return command -> command.startsWith(to) ? answer : ScriptedServer.usual(command);
    }

    private Reply send(String address) {
        return send(new Mail.Mailbox("Li Na 李娜", address));
    }

    private Reply send(Mail.Mailbox recipient) {
        return transport
                .send(new Mail(
                        "<abc@groningen.example>",
                        Instant.parse("2027-03-11T08:00:00Z"),
                        OFFICE,
                        OFFICE,
                        recipient,
                        "en",
                        "Übung",
                        "plain\n.\ntext\n",
                        "<p>text</p>",
                        new Mail.CalendarPart(CalendarStamp.Method.REQUEST, "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")))
                .block(Duration.ofSeconds(20));
    }

    private static SmtpTransport to(int port) {
        return to(port, Map.of());
    }

    private static SmtpTransport to(int port, Map<String, String> properties) {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        server.getJavaMailProperties()
                .putAll(Map.of(
                        "mail.smtp.connectiontimeout",
                        "2000",
                        "mail.smtp.timeout",
                        "5000",
                        "mail.smtp.localhost",
                        "test"));
        server.getJavaMailProperties().putAll(properties);
        return new SmtpTransport(
                server, new SmtpSettings(2, Duration.ofSeconds(30), Duration.ofSeconds(10)), Clock.systemUTC());
    }
}
