// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.kogge.web.app.WebTest;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.Role;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** One network has two requests worked on and three waiting; the requests of this test hang until it lets them go. */
@Import(NetworkShareTest.HangingRoutes.class)
@TestPropertySource(
        properties = {
            "kogge.security.trusted-proxies=1",
            "kogge.web.network-share.at-once=2",
            "kogge.web.network-share.waiting=3",
            "kogge.web.network-share.longest-wait=30s"
        })
class NetworkShareTest extends WebTest {
    private static final String OURS = "203.0.113.7";
    private static final String NEIGHBOUR = "203.0.113.8";
    private static final String THEIRS = "192.0.2.1";
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Map<String, Sinks.Empty<Void>> HANGING = new ConcurrentHashMap<>();

    @Autowired
    private Lines lines;

    @TestConfiguration(proxyBeanMethods = false)
    static class HangingRoutes {
        @Bean
        SecuredRoutes hanging() {
            return SecuredRoutes.routes()
                    .GET("/boats/hang/{name}", Access.PUBLIC, request -> {
                        Sinks.Empty<Void> hangs = Sinks.empty();
                        HANGING.put(request.pathVariable("name"), hangs);
                        return hangs.asMono()
                                .then(Mono.defer(() -> ServerResponse.ok().bodyValue("gone on")));
                    })
                    .build();
        }
    }

    private final List<Disposable> sent = new ArrayList<>();

    @AfterEach
    void hangUp() {
        sent.forEach(Disposable::dispose);
        // what waited begins to hang until it is seen that nobody is there
        awaitTrue(() -> lines.size() == 0);
        HANGING.clear();
    }

    @Test
    void oneMoreOfANetworkWaitsWhileAnothersIsAnswered() {
        hangs("a");
        hangs("b");
        Mono<Integer> waiting = get("/boats/hang/c", NEIGHBOUR).cache();
        sent.add(waiting.subscribe());
        assertThat(status(get("/boats/new", THEIRS))).isEqualTo(200);
        assertThat(HANGING).containsOnlyKeys("a", "b");

        goOn("a");
        awaitTrue(() -> HANGING.containsKey("c"));
        goOn("c");
        assertThat(status(waiting)).isEqualTo(200);
    }

    @Test
    void whatDoesNotFitInTheLineIsToldWhenToComeAgain() {
        fill();
        client.get()
                .uri("/boats/new")
                .header("X-Forwarded-For", OURS)
                .header("Accept-Language", "nl")
                .exchange()
                .expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .valueEquals(HttpHeaders.RETRY_AFTER, "30")
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("Vanaf dit netwerk komen veel verzoeken tegelijk"));
        client.post()
                .uri("/api/boat/v1/guests")
                .header("X-Forwarded-For", OURS)
                .header("Content-Type", "application/json")
                .bodyValue("{\"name\":\"Kogge\",\"crew\":3}")
                .exchange()
                .expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .valueEquals(HttpHeaders.RETRY_AFTER, "30")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("network-busy")
                .jsonPath("$.detail")
                .value(detail -> assertThat(detail.toString()).contains("from your network"));
        assertThat(status(get("/boats/new", THEIRS))).isEqualTo(200);
    }

    @Test
    void whoIsSignedInWaitsForNobody() {
        fill();
        client.get()
                .uri("/boats")
                .header("X-Forwarded-For", OURS)
                .cookie("kogge_session", session(Role.STAFF))
                .exchange()
                .expectStatus()
                .isOk();
        client.get()
                .uri("/boats/new")
                .header("X-Forwarded-For", OURS)
                .cookie("kogge_session", "made.up")
                .exchange()
                .expectStatus()
                .isEqualTo(429);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/boats/assets/kogge.css", "/api/boat/actuator/health"})
    void whatIsCheapOrWatchedWaitsForNobody(String path) {
        fill();
        assertThat(status(get(path, OURS))).isEqualTo(200);
    }

    @Test
    void aBodyThatIsStillOnItsWayHoldsNoTurn() throws IOException {
        try (Socket one = slowly("/api/boat/v1/guests", "application/json", "{\"name\":\"Kogge\"");
                Socket other = slowly("/boats/guest", "application/x-www-form-urlencoded", "name=Kogge")) {
            hangs("a");
            assertThat(status(get("/boats/new", OURS))).isEqualTo(200);
            hangs("b");

            one.getOutputStream().write(",\"crew\":3}".getBytes(StandardCharsets.US_ASCII));
            other.getOutputStream().write("&crew=3&a".getBytes(StandardCharsets.US_ASCII));
            goOn("a");
            goOn("b");
            assertThat(answer(one)).startsWith("HTTP/1.1 201 ");
            // a form without its token
            assertThat(answer(other)).startsWith("HTTP/1.1 403 ");
        }
    }

    @Test
    void aWholeBodyWaitsForItsTurn() throws IOException {
        hangs("a");
        hangs("b");
        try (Socket whole = slowly("/api/boat/v1/guests", "application/json", "{\"name\":\"Kogge\",\"crew\":34")) {
            whole.getOutputStream().write(new byte[] {'}'});
            whole.setSoTimeout(500);
            assertThatThrownBy(() -> answer(whole)).isInstanceOf(SocketTimeoutException.class);
            whole.setSoTimeout((int) LONG.toMillis());
            goOn("a");
            assertThat(answer(whole)).startsWith("HTTP/1.1 400 ");
        }
    }

    @Test
    void whoHangsUpMakesRoom() {
        for (int i = 0; i < 20; i++) {
            var one = get("/boats/hang/a" + i, OURS).subscribe();
            String name = "a" + i;
            awaitTrue(() -> HANGING.containsKey(name));
            one.dispose();
        }
        hangs("b");
        assertThat(status(get("/boats/new", OURS))).isEqualTo(200);
    }

    /** Two hang and three wait. */
    private void fill() {
        hangs("a");
        hangs("b");
        for (int i = 0; i < 3; i++) {
            sent.add(get("/boats/hang/w" + i, OURS).subscribe());
        }
        awaitTrue(() -> status(get("/boats/new", OURS).timeout(Duration.ofMillis(500), Mono.just(0))) == 429);
    }

    private void hangs(String name) {
        sent.add(get("/boats/hang/" + name, OURS).subscribe());
        awaitTrue(() -> HANGING.containsKey(name));
    }

    private void goOn(String name) {
        HANGING.get(name).tryEmitEmpty();
    }

    private Mono<Integer> get(String path, String from) {
        return WebClient.create("http://127.0.0.1:" + port())
                .get()
                .uri(path)
                .header("X-Forwarded-For", from)
                .exchangeToMono(answer ->
                        answer.releaseBody().thenReturn(answer.statusCode().value()));
    }

    private static int status(Mono<Integer> answered) {
        return answered.block(LONG);
    }

    /** Sends the head and this much of a body of which one byte more comes. */
    private Socket slowly(String path, String type, String begin) throws IOException {
        Socket socket = new Socket("127.0.0.1", port());
        socket.setSoTimeout((int) LONG.toMillis());
        String rest = type.contains("json") ? ",\"crew\":3}" : "&crew=3&a";
        int length = begin.length() + (begin.contains("crew") ? 1 : rest.length());
        String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: " + OURS
                + "\r\nConnection: close\r\nContent-Type: " + type + "\r\nContent-Length: " + length + "\r\n\r\n";
        socket.getOutputStream().write((head + begin).getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void awaitTrue(BooleanSupplier holds) {
        await().atMost(LONG).until(holds::getAsBoolean);
    }
}
