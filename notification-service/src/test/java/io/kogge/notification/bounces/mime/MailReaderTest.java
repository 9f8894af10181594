// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.mime;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.notification.bounces.fixture.Mails;
import io.kogge.notification.bounces.model.mail.Part;
import io.kogge.notification.bounces.model.report.ReportReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

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
}
