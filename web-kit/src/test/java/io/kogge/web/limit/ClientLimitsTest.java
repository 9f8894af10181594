// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.web.reactive.function.server.RequestPredicates.all;

import io.kogge.kernel.command.Rejection;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** So much from one network, and so much from all of them. */
class ClientLimitsTest {
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final Limit OF_NETWORK = new Limit("of-network", new Quota(2, WINDOW));
    private static final Limit OF_ALL = new Limit("of-all", new Quota(3, WINDOW));
    private static final String TAKEN = "taken";

    private final MovedClock clock = new MovedClock();
    private final ClientLimits limits = new ClientLimits(new Limiter(new byte[32], clock), new ClientAddress(1));
    private final DisposableServer server = HttpServer.create()
            .host("127.0.0.1")
            .port(0)
            .handle(new ReactorHttpHandlerAdapter(
                    RouterFunctions.toHttpHandler(RouterFunctions.route(all(), this::handle))))
            .bindNow();
    private final WebTestClient client = WebTestClient.bindToServer()
            .baseUrl("http://127.0.0.1:" + server.port())
            .responseTimeout(Duration.ofSeconds(20))
            .build();

    @AfterEach
    void stop() {
        server.disposeNow();
    }

    @Test
    void fromAllNetworksTogetherOnlySoMuchIsTakenAndWhoIsRefusedIsToldWhenToComeAgain() {
        assertThat(from("192.0.2.1")).isEqualTo(TAKEN);
        assertThat(from("198.51.100.1")).isEqualTo(TAKEN);
        assertThat(from("203.0.113.1")).isEqualTo(TAKEN);
        var refused = ask("/", "2001:db8::1");
        assertThat(refused.getStatus()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(refused.getResponseBody()).isEqualTo("of-all");
        String wait = refused.getResponseHeaders().getFirst(HttpHeaders.RETRY_AFTER);
        clock.move(Duration.ofSeconds(Long.parseLong(Objects.requireNonNull(wait))));
        assertThat(from("2001:db8::1")).isEqualTo(TAKEN);
    }

    @Test
    void whatTheNetworkRefusesIsNotCountedAmongAll() {
        assertThat(from("192.0.2.1")).isEqualTo(TAKEN);
        assertThat(from("192.0.2.2")).isEqualTo(TAKEN);
        for (int i = 0; i < 10; i++) {
            assertThat(from("192.0.2." + i)).isEqualTo("of-network");
        }
        assertThat(from("198.51.100.1")).isEqualTo(TAKEN);
    }

    @Test
    void whatAllRefuseIsNotCountedForTheNetwork() {
        assertThat(from("192.0.2.1")).isEqualTo(TAKEN);
        assertThat(from("198.51.100.1")).isEqualTo(TAKEN);
        assertThat(from("203.0.113.1")).isEqualTo(TAKEN);
        for (int i = 0; i < 10; i++) {
            // were these counted, its own limit would refuse from the second on
            assertThat(from("192.0.2.1")).isEqualTo("of-all");
        }
    }

    @Test
    void whatIsGivenBackWasNotCounted() {
        for (int i = 0; i < 10; i++) {
            assertThat(ask("/given-back", "192.0.2.1").getResponseBody()).isEqualTo(TAKEN);
        }
        assertThat(from("192.0.2.1")).isEqualTo(TAKEN);
        assertThat(from("192.0.2.1")).isEqualTo(TAKEN);
        assertThat(from("198.51.100.1")).isEqualTo(TAKEN);
        assertThat(from("203.0.113.1")).isEqualTo("of-all");
    }

    private Mono<ServerResponse> handle(ServerRequest request) {
        try {
            limits.take(request, OF_NETWORK, OF_ALL);
        } catch (Rejection.TooMany tooMany) {
            return ServerResponse.status(HttpStatus.TOO_MANY_REQUESTS).bodyValue(tooMany.code());
        }
        if (request.path().equals("/given-back")) {
            limits.giveBack(request, OF_NETWORK, OF_ALL);
        }
        return ServerResponse.ok().bodyValue(TAKEN);
    }

    /** What becomes of a request that a trusted proxy had from there. */
    private String from(String address) {
        return ask("/", address).getResponseBody();
    }

    private EntityExchangeResult<String> ask(String path, String address) {
        return client.get()
                .uri(path)
                .header("X-Forwarded-For", address)
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }
}
