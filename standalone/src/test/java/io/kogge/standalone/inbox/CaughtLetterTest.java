// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.embedded.mail.CaughtMail;
import io.kogge.embedded.mail.MailServer;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

class CaughtLetterTest {
    private static final List<CaughtLetter.Reader> BROKEN = List.of(
            mail -> {
                throw new StringIndexOutOfBoundsException("a mistake of the reader's");
            },
            mail -> {
                throw new MessagingException("no message");
            },
            mail -> {
                throw new IOException("no part");
            });

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

            CaughtLetter letter = CaughtLetter.of(server.messages().get(0));

            assertThat(letter.subject()).isEqualTo("U heeft een plaats – Hamburg");
            assertThat(letter.from()).contains("Bureau Internationaal");
            assertThat(letter.to()).isEqualTo("li.na@example.org");
            assertThat(letter.text()).isEqualTo("Beste Li Na: één plaats.");
            assertThat(letter.page()).isEqualTo("<p>één plaats</p>");
            assertThat(letter.calendars()).containsExactly("BEGIN:VCALENDAR");
            assertThat(letter.cards()).isEmpty();
        }
    }

    @Test
    void paragraphsThatWereBrokenIntoLinesAreWholeAndPicturesAreInThePage() throws Exception {
        try (MailServer server = MailServer.start(temp, 0)) {
            send(server, """
                    Reply-To: desk@example.org
                    From: office@example.org
                    Content-Language: nl
                    Content-Type: multipart/alternative; boundary=a

                    --a
                    Content-Type: text/plain; format=flowed; delsp=yes

                    Dear  \s
                    reader\s
                    .
                    --a
                    Content-Type: multipart/related; boundary=b

                    --b
                    Content-Type: text/html

                    <img src="cid:logo@kogge">
                    --b
                    Content-Type: image/png; name=logo.png
                    Content-ID: <logo@kogge>
                    Content-Transfer-Encoding: base64

                    AAEC
                    --b--
                    --a--
                    """.replace("\n", "\r\n"));

            CaughtLetter letter = CaughtLetter.of(server.messages().get(0));

            assertThat(letter.text()).startsWith("Dear  reader.");
            assertThat(letter.page().strip()).isEqualTo("<img src=\"data:image/png;base64,AAEC\">");
            assertThat(letter.replyTo()).isEqualTo("desk@example.org");
            assertThat(letter.language()).isEqualTo("nl");
        }
    }

    @Test
    void whateverAReaderThrowsConcernsOneMailAndItIsShownAsItCame() throws Exception {
        try (MailServer server = MailServer.start(temp, 0)) {
            send(server, "Subject: odd\r\n\r\nas it came");
            CaughtMail mail = server.messages().get(0);
            for (CaughtLetter.Reader broken : BROKEN) {
                CaughtLetter letter = CaughtLetter.of(mail, broken);

                assertThat(letter.readable()).isFalse();
                assertThat(letter.heading()).isEqualTo("inbox.unreadable");
                assertThat(letter.text()).contains("as it came");
                assertThat(letter.to()).isEqualTo("li.na@example.org");
            }
        }
    }

    @Test
    void aMailWhoseFileIsGoneIsOneThatCannotBeRead() throws Exception {
        try (MailServer server = MailServer.start(temp, 0)) {
            send(server, "Subject: odd\r\n\r\nas it came");
            CaughtMail mail = server.messages().get(0);
            Files.delete(temp.resolve(mail.id() + ".eml"));

            assertThat(CaughtLetter.of(mail).heading()).isEqualTo("inbox.unreadable");
        }
    }

    @Test
    void aMultipartThatIsCutOffIsStillALetter() throws Exception {
        try (MailServer server = MailServer.start(temp, 0)) {
            send(server, "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Ty");

            CaughtLetter letter = CaughtLetter.of(server.messages().get(0));

            assertThat(letter.to()).isEqualTo("li.na@example.org");
            assertThat(letter.heading()).isIn("inbox.unreadable", "inbox.no-subject");
        }
    }

    @Test
    void aMailNestedWithoutEndIsShownAsItCame() throws Exception {
        try (MailServer server = MailServer.start(temp, 0)) {
            StringBuilder raw = new StringBuilder("Subject: nested\r\n");
            for (int i = 0; i < 30; i++) {
                raw.append("Content-Type: multipart/mixed; boundary=b").append(i);
                raw.append("\r\n\r\n--b").append(i).append("\r\n");
            }
            send(server, raw + "\r\nend");

            assertThat(CaughtLetter.of(server.messages().get(0)).heading()).isEqualTo("inbox.unreadable");
        }
    }

    private static void send(MailServer server, String raw) throws MessagingException {
        Session session = Session.getInstance(new Properties());
        MimeMessage message =
                new MimeMessage(session, new ByteArrayInputStream(raw.getBytes(StandardCharsets.US_ASCII)));
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect("127.0.0.1", server.port(), null, null);
            transport.sendMessage(message, InternetAddress.parse("li.na@example.org"));
        }
    }
}
