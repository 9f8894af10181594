// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.web.app.WebTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

/** A service that is set to be impatient. */
@TestPropertySource(properties = {"kogge.web.body-pace.grace=300ms", "kogge.web.body-pace.per-second=100KB"})
class SlowBodyAtAServiceTest extends WebTest {
    @ParameterizedTest
    @ValueSource(strings = {"/api/boat/v1/boats", "/boats", "/nowhere"})
    void endsTheConnection(String path) throws IOException {
        try (Socket client = new Socket("127.0.0.1", port())) {
            client.setSoTimeout(20_000);
            String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Content-Length: 1000\r\n\r\n{";
            client.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            // until the server closes
            String answer = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d .*");
        }
    }

    @Test
    void theUsualLimitsLetPeoplesConnectionsBe() {
        client.get().uri("/boats/new").exchange().expectStatus().isOk();
    }
}
