// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.web.input.BodyPace;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class SharedPortTest {
    @Test
    void aBodyThatComesTooSlowlyEndsItsConnection() throws IOException {
        BodyPace strict = new BodyPace(Duration.ofMinutes(1), Duration.ofMillis(300), DataSize.ofKilobytes(100));
        try (SharedPort port = new SharedPort(0, strict);
                Socket client = new Socket("127.0.0.1", port.port())) {
            // much less than the time after which a silent connection is closed anyhow
            client.setSoTimeout(20_000);
            String head = "POST /missions HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\nx";
            client.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 503 ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mission", "delegation", "notification"})
    void aServiceByItselfKeepsNoSilentConnectionsEither(String service) {
        assertThat(ServiceContexts.setting(service, "server.netty.idle-timeout"))
                .isEqualTo("75s");
    }

    @Test
    void theUsualPaceIsThatOfTheServices() {
        BodyPace usual = ServiceContexts.bodyPace();
        assertThat(usual.within()).isEqualTo(Duration.ofMinutes(10));
        assertThat(usual.grace()).isEqualTo(Duration.ofSeconds(15));
        assertThat(usual.perSecond()).isEqualTo(DataSize.ofKilobytes(1));
    }
}
