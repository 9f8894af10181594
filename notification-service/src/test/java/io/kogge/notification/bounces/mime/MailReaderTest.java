// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.mime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.kogge.notification.bounces.fixture.Mails;
import io.kogge.notification.bounces.model.mail.Part;
import io.kogge.notification.bounces.model.reply.ReplyReader;
import io.kogge.notification.bounces.model.report.ReportReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailReaderTest {
    @Test
    void anUnknownCharacterSetIsNotTheEnd() {
        Part mail = Mails.mail(
                "Subject: =?x-nonsense?B?Zm91dA==?=",
                "Content-Type: text/plain; charset=x-nonsense",
                "",
                "adres bestaat niet: é");

        assertThat(mail.text()).contains("adres bestaat niet: é");
    }

    @Test
    void aMailThatWasCutOffAnywhereIsReadAsFarAsItGoes() {
        byte[] whole = Mails.octets("postfix-unknown");
        for (int length = 0; length < whole.length; length += 17) {
            Part cut = new MailReader(8, 100).read(Arrays.copyOf(whole, length));
            assertThat(ReportReader.read(cut).findings()).hasSizeLessThanOrEqualTo(2);
        }
    }

    @Test
    void aMailInAMailInAMailIsReadToADepth() {
        StringBuilder deep = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            deep.append("Content-Type: message/rfc822\r\n\r\n");
        }

        Part read = new MailReader(8, 100).read(deep.toString().getBytes(StandardCharsets.US_ASCII));

        int depth = 0;
        for (Part part = read; !part.parts().isEmpty(); part = part.parts().get(0)) {
            depth++;
        }
        assertThat(depth).isEqualTo(8);
    }

    @Test
    void manyPartsAreReadUpToANumber() {
        StringBuilder many = new StringBuilder("Content-Type: multipart/mixed; boundary=x\r\n\r\n");
        for (int i = 0; i < 50_000; i++) {
            many.append("--x\r\n\r\n");
        }

        assertThat(new MailReader(8, 100)
                        .read(many.toString().getBytes(StandardCharsets.US_ASCII))
                        .parts())
                .hasSizeLessThan(101);
    }

    /** Whoever writes to the mailbox must not be able to keep its reader busy. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                ">",
                "<",
                "-",
                ";",
                "\"",
                "(",
                "a ",
                "a@",
                "a@b.c ",
                "<script",
                "<br ",
                "< ",
                "<!--",
                "(reason: ",
                "final-recipient:\n",
                "\n a",
                "\n\n",
                "From: a@b.example\n",
                ";a=",
                "&",
                "\\n",
                "\tx: y\n",
                "550 ",
                "1.1.1."
            })
    void whateverIsRepeatedOverAndOverIsReadSoon(String piece) {
        String flood = piece.repeat(200_000 / piece.length());
        for (String type : List.of("text/plain", "text/html", "message/delivery-status", "text/calendar")) {
            for (String mail : List.of(
                    "From: MAILER-DAEMON@x.example\nSubject: " + flood + "\n\nx",
                    "From: MAILER-DAEMON@x.example\nSubject: failure notice\nContent-Type: " + type + "\n\n" + flood,
                    "From: MAILER-DAEMON@x.example\nSubject: failure notice\nContent-Type: " + type
                            + "\n\nMETHOD:REPLY\nBEGIN:VEVENT\nATTENDEE" + flood)) {
                assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
                    Part read = new MailReader(8, 100).read(mail.getBytes(StandardCharsets.UTF_8));
                    ReportReader.read(read);
                    new ReplyReader(new CalendarZones()).read(read);
                });
            }
        }
    }
}
