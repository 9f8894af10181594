// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written is read by the mail library. */
class BodyEncodingTest {
    private static final String LETTERS = "ab =.\t\r\n\u0000é李𝄞";

    @ParameterizedTest
    @CsvSource({"Dear all, 7bit", "Müller & Söhne GmbH, quoted-printable", "李娜您好, base64"})
    void aTextTravelsAsPlainAsItCan(String text, String encoding) {
        assertThat(encoded(text).name()).isEqualTo(encoding);
    }

    @Test
    void aLineThatIsLongerThanMailAllowsIsBroken() {
        assertThat(encoded("x".repeat(998)).name()).isEqualTo("7bit");
        assertThat(encoded("x".repeat(999) + "\n").name()).isEqualTo("quoted-printable");
    }

    @Test
    void whateverIsWrittenIsReadAsItWas() throws IOException, MessagingException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            String text = Stream.generate(() -> letter(random))
                    .limit(random.nextInt(300))
                    .collect(Collectors.joining());
            BodyEncoding body = encoded(text);
            String read = new String(
                    MimeUtility.decode(new ByteArrayInputStream(body.octets()), body.name())
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(breaks(read)).as("seed " + seed).isEqualTo(breaks(text));
            String written = new String(body.octets(), StandardCharsets.ISO_8859_1);
            assertThat(written.replace("\r\n", "")).as("seed " + seed).doesNotContain("\n", "\r");
            if (body.name().equals("quoted-printable")) {
                assertThat(written.split("\r\n"))
                        .as("seed " + seed)
                        .allMatch(line -> line.length() <= 76 && !line.endsWith(" ") && !line.endsWith("\t"));
            }
        }
    }

    @Test
    void octetsThatAreNoTextAreReadAsTheyWere() throws IOException, MessagingException {
        byte[] any = new byte[1000];
        new Random(1).nextBytes(any);
        BodyEncoding body = BodyEncoding.octets(any);
        assertThat(MimeUtility.decode(new ByteArrayInputStream(body.octets()), body.name())
                        .readAllBytes())
                .isEqualTo(any);
    }

    private static BodyEncoding encoded(String text) {
        return BodyEncoding.text(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String letter(Random random) {
        if (random.nextInt(4) > 0) {
            return String.valueOf((char) ('a' + random.nextInt(26)));
        }
        int at = random.nextInt(LETTERS.codePointCount(0, LETTERS.length()));
        return Character.toString(LETTERS.codePointAt(LETTERS.offsetByCodePoints(0, at)));
    }

    /** A mail's lines end with CR LF, whatever they ended with before. */
    private static String breaks(String text) {
        return text.replace("\r\n", "\n").replace("\n", "\r\n");
    }
}
