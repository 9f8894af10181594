// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.embedded.mail.MailServer;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

class LetterTest {
    @TempDir
    private Path temp;

    @Test
    void aCaughtMailIsShownAsItsRecipientReadsIt() throws Exception {
        try (MailServer server = MailServer.start(temp, 0)) {
            JavaMailSenderImpl sender = new JavaMailSenderImpl();
            sender.setHost("127.0.0.1");
            sender.setPort(server.port());
            MimeMessage message = sender.createMimeMessage();
            MimeMessageHelper helper = new MimeMessageHelper(message, true, "UTF-8");
            helper.setFrom("office@example.org", "Bureau Internationaal");
            helper.setTo("li.na@example.org");
            helper.setSubject("U heeft een plaats – Hamburg");
            helper.setText("Beste Li Na: één plaats.", "<p>één plaats</p>");
            helper.addAttachment(
                    "mission.ics",
                    new ByteArrayResource("BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8)),
                    "text/calendar; charset=UTF-8");
            sender.send(message);

            Letter letter = Letter.of(server.messages().get(0));

            assertThat(letter.subject()).isEqualTo("U heeft een plaats – Hamburg");
            assertThat(letter.from()).contains("Bureau Internationaal");
            assertThat(letter.to()).isEqualTo("li.na@example.org");
            assertThat(letter.text()).isEqualTo("Beste Li Na: één plaats.");
            assertThat(letter.calendars()).containsExactly("BEGIN:VCALENDAR");
        }
    }
}
