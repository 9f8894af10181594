// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.web.input.BodyPace;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
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

    @Test
    void whatIsAnsweredWhileItStartsIsProtectedToo() throws Exception {
        try (SharedPort port = new SharedPort(0)) {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port.port() + "/missions"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("try again in a moment");
            assertThat(answer.headers().map())
                    .containsKeys("retry-after", "content-security-policy", "permissions-policy")
                    .containsEntry("x-content-type-options", List.of("nosniff"))
                    .containsEntry("x-frame-options", List.of("DENY"))
                    .containsEntry("cross-origin-opener-policy", List.of("same-origin"))
                    .containsEntry("referrer-policy", List.of("no-referrer"))
                    .containsEntry("cache-control", List.of("no-store"));
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
