// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.kernel.command.Rejection;
import io.kogge.notification.bounces.model.returned.ReturnedMail;
import io.kogge.notification.correspondence.smtp.ScriptedServer;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import reactor.core.scheduler.Schedulers;

/** What somebody wrote to the office, and the office's password, are worth as much as a letter on the way. */
class OfficeMailerTest {
    private static final ReturnedMail WRITTEN = new ReturnedMail(
            new ReturnedMail.Content("Li Na <li@example.org>", "Visa", "I was refused.", ""),
            ReturnedMail.Reason.WRITTEN,
            Instant.parse("2027-03-11T08:00:00Z"),
            null,
            null,
            null);

    @Test
    void aServerThatDoesNotEncryptIsToldNothing() throws IOException {
        try (ScriptedServer server = new ScriptedServer(OfficeMailerTest::takesPasswords)) {
            OfficeMailer mailer = mailer(server, true);
            assertThatThrownBy(() -> mailer.forward(WRITTEN).block())
                    .isInstanceOfSatisfying(
                            Rejection.Conflict.class,
                            away -> assertThat(away.code()).isEqualTo("mail-server-away"));
            assertThat(server.commands())
                    .isSubsetOf("connect", "EHLO test", "QUIT")
                    .isNotEmpty();
        }
    }

    @Test
    void whereNobodyIsOnTheWayItNeedsNoEncryption() throws IOException {
        try (ScriptedServer server = new ScriptedServer(OfficeMailerTest::takesPasswords)) {
            mailer(server, false).forward(WRITTEN).block();
            assertThat(server.commands()).contains("RCPT TO:<desk@groningen.example>");
        }
    }

    private static OfficeMailer mailer(ScriptedServer server, boolean encrypted) {
        JavaMailSenderImpl configured = new JavaMailSenderImpl();
        configured.setHost("localhost");
        configured.setPort(server.port());
        configured.setUsername("office");
        configured.setPassword("secret");
        configured.getJavaMailProperties().setProperty("mail.smtp.localhost", "test");
        return new OfficeMailer(
                configured,
                encrypted,
                "office@groningen.example",
                "desk@groningen.example",
                Schedulers.boundedElastic());
    }

    private static String takesPasswords(String command) {
        return switch (command.split(" ")[0]) {
            case "EHLO" -> "250-test\r\n250 AUTH PLAIN";
            case "AUTH" -> "235 2.7.0 ok";
            default -> ScriptedServer.usual(command);
        };
    }
}
