// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.embedded.Ports;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CountingServerTest {
    private final CountingServer server = CountingServer.start();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void whatComesAgainIsKnownByItsMessageIdOnWhicheverConnection() {
        try (SmtpDialogue one = SmtpDialogue.open(server.port());
                SmtpDialogue other = SmtpDialogue.open(server.port())) {
            one.send(mail("a1"));
            one.send(mail("b2"));
            other.send(mail("a1"));
            other.send(mail("a1"));
        }
        assertThat(server.different()).isEqualTo(2);
        assertThat(server.again()).isEqualTo(2);
        assertThat(server.repeated()).containsExactly("a1");
        server.forget();
        assertThat(server.different()).isZero();
    }

    @Test
    void whoIsKnownToNobodyIsRefused() {
        try (CountingServer refusing = CountingServer.startRefusing();
                SmtpDialogue dialogue = SmtpDialogue.open(refusing.port())) {
            assertThatThrownBy(() -> dialogue.send(mail("a1"))).hasMessageContaining("550 5.1.1");
            assertThat(refusing.different()).isZero();
        }
    }

    @Test
    void whatIsCutOffDidNotCome() throws IOException {
        try (Socket cut = new Socket(Ports.HOST, server.port())) {
            cut.getOutputStream()
                    .write("EHLO x\r\nMAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\nDATA\r\nMessage-ID: <cut@x>\r\n\r\nHalf"
                            .getBytes(StandardCharsets.US_ASCII));
        }
        try (SmtpDialogue whole = SmtpDialogue.open(server.port())) {
            whole.send(mail("whole"));
        }
        assertThat(server.different()).isEqualTo(1);
    }

    /** A line of the text that looks like the header is none. */
    private static byte[] mail(String id) {
        return ("Subject: x\r\nMESSAGE-ID: <" + id + "@here.example>\r\n\r\nMessage-ID: <text@here.example>")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
