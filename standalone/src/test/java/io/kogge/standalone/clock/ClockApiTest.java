// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.kernel.command.Rejection;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.MediaType;
import org.springframework.http.codec.HttpMessageReader;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.reactive.function.server.ServerRequest;

class ClockApiTest {
    private static final List<HttpMessageReader<?>> READERS =
            ServerCodecConfigurer.create().getReaders();

    @TempDir
    private Path temp;

    private SettableClock clock;

    @BeforeEach
    void open() {
        clock = SettableClock.open(temp.resolve("clock"));
    }

    @Test
    void theClockMovesOnByAtMostFourHundredDaysAtOnce() {
        Instant next = clock.instant().plus(Duration.ofDays(399));
        advance(next.toString());
        assertThat(clock.instant()).isAfterOrEqualTo(next);

        for (String wrong : List.of(
                next.plus(Duration.ofDays(402)).toString(), "+100000000-01-01T00:00:00Z", "2001-01-01T00:00:00Z")) {
            assertThatThrownBy(() -> advance(wrong)).isInstanceOf(Rejection.Invalid.class);
        }
        assertThat(clock.instant()).isBefore(next.plus(Duration.ofDays(1)));
    }

    private void advance(String moment) {
        MockServerHttpRequest request = MockServerHttpRequest.post("/api/standalone/v1/clock-settings")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"advanceTo\":\"" + moment + "\"}");
        new ClockApi(clock)
                .advance(ServerRequest.create(MockServerWebExchange.from(request), READERS))
                .block();
    }
}
