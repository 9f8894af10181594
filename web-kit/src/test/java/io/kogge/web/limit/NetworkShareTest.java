// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kogge.web.app.WebTest;
import io.kogge.web.input.UploadForm;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.RoutePolicy;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.Role;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.unit.DataSize;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.WebFilter;
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
            "kogge.web.network-share.waiting-bytes=1MB",
            "kogge.web.network-share.longest-wait=5m",
            "kogge.web.network-share.longest-hold=5m",
            "management.endpoint.health.cache.time-to-live=5m"
        })
class NetworkShareTest extends WebTest {
    private static final String OURS = "203.0.113.7";
    private static final String NETWORK = "203.0.113.0/24";
    private static final String NEIGHBOUR = "203.0.113.8";
    private static final String THEIRS = "192.0.2.1";
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final AtomicInteger POSTED = new AtomicInteger();
    private static final AtomicInteger HEALTH_ASKED = new AtomicInteger();
    private static final Map<String, Long> BEGUN = new ConcurrentHashMap<>();
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
                        BEGUN.put(request.pathVariable("name"), System.nanoTime());
                        HANGING.put(request.pathVariable("name"), hangs);
                        return hangs.asMono()
                                .then(Mono.defer(() -> ServerResponse.ok().bodyValue("gone on")));
                    })
                    .POST(
                            "/api/boat/v1/files",
                            RoutePolicy.of(Access.PUBLIC).uploads(DataSize.ofKilobytes(64)),
                            request -> UploadForm.read(request).flatMap(form -> {
                                HANGING.put("upload", Sinks.empty());
                                return ServerResponse.ok().bodyValue("read");
                            }))
                    .POST(
                            "/api/boat/v1/broken",
                            Access.PUBLIC,
                            request -> Mono.error(new IllegalStateException("broken before the body")))
                    .build();
        }

        /** Counts what has come with a body, of which nobody knows yet whether it is whole. */
        @Bean
        @Order(Ordered.HIGHEST_PRECEDENCE)
        WebFilter posted() {
            return (exchange, chain) -> {
                if (exchange.getRequest().getMethod() == HttpMethod.POST) {
                    POSTED.incrementAndGet();
                }
                return chain.filter(exchange);
            };
        }

        @Bean
        HealthIndicator asked() {
            return () -> {
                HEALTH_ASKED.incrementAndGet();
                return Health.up().build();
            };
        }
    }

    private final List<Disposable> sent = new ArrayList<>();

    @BeforeEach
    void bePatient() {
        client = client.mutate().responseTimeout(LONG).build();
    }

    @AfterEach
    void hangUp() {
        sent.forEach(Disposable::dispose);
        // what waited begins to hang until it is seen that nobody is there
        awaitTrue(() -> lines.size() == 0);
        HANGING.clear();
        BEGUN.clear();
    }

    @Test
    void oneMoreOfANetworkWaitsWhileAnothersIsAnswered() {
        hangs("a");
        hangs("b");
        Mono<Integer> waiting = get("/boats/hang/c", NEIGHBOUR).cache();
        sent.add(waiting.subscribe());
        awaitWaiting(1);
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
                .valueEquals(HttpHeaders.RETRY_AFTER, "300")
                .expectHeader()
                .exists("Content-Security-Policy")
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "no-store")
                .expectBody(String.class)
                .value(page -> assertThat(page)
                        .contains("<html lang=\"nl\">", "<title>Het is even druk</title>", ">Het is even druk</h1>")
                        .contains("Vanaf dit netwerk komen veel verzoeken tegelijk")
                        .contains("href=\"/boats/assets/kogge.css\"")
                        .doesNotContain("<footer"));
        client.post()
                .uri("/api/boat/v1/guests")
                .header("X-Forwarded-For", OURS)
                .header("Content-Type", "application/json")
                .bodyValue("{\"name\":\"Kogge\",\"crew\":3}")
                .exchange()
                .expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .valueEquals(HttpHeaders.RETRY_AFTER, "300")
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

    @ParameterizedTest
    @CsvSource({
        "GET, /boats/assets/none.css",
        "GET, /boats/assets",
        "POST, /boats/assets/kogge.css",
        "GET, /api/boat/actuator/health/db",
        "POST, /api/boat/actuator/health"
    })
    void whatOnlyLooksLikeThatWaitsLikeTheRest(String method, String path) {
        fill();
        client.method(HttpMethod.valueOf(method))
                .uri(path)
                .header("X-Forwarded-For", OURS)
                .exchange()
                .expectStatus()
                .isEqualTo(429);
    }

    @Test
    void askingForHealthAgainAsksNobodyElse() {
        get("/api/boat/actuator/health", OURS).block(LONG);
        int asked = HEALTH_ASKED.get();
        for (int i = 0; i < 20; i++) {
            get("/api/boat/actuator/health", OURS).block(LONG);
        }
        assertThat(asked).isPositive();
        assertThat(HEALTH_ASKED).hasValue(asked);
    }

    @Test
    void aFormWithFilesWaitsOnceItIsRead() {
        hangs("a");
        hangs("b");
        Mono<Integer> uploaded = upload().cache();
        sent.add(uploaded.subscribe());
        awaitWaiting(1);
        assertThat(HANGING).doesNotContainKey("upload");
        goOn("a");
        assertThat(status(uploaded)).isEqualTo(200);
        assertThat(HANGING).containsKey("upload");
    }

    @Test
    void aFormWithFilesThatDoesNotFitIsToldSo() {
        fill();
        assertThat(status(upload())).isEqualTo(429);
        assertThat(HANGING).doesNotContainKey("upload");
    }

    /** A program is told so, and a person: with a reference, under which the log has it. */
    @Test
    void whatIsWrongWithUsIsToldThoughTheLineIsFull() {
        fill();
        post("/api/boat/v1/broken")
                .expectStatus()
                .isEqualTo(500)
                .expectBody()
                .jsonPath("$.reference")
                .isNotEmpty();
        post("/api/boat/v1/nowhere").expectStatus().isEqualTo(429);
    }

    @Test
    void bodiesAreKeptForThoseWhoWaitUpToALimit() {
        hangs("a");
        hangs("b");
        sent.add(large().subscribe());
        awaitWaiting(1);
        // each may be as large as is read, both together may not
        assertThat(status(large())).isEqualTo(429);
        assertThat(lines.waiting(NETWORK)).isEqualTo(1);
    }

    @Test
    void aBodyThatIsStillOnItsWayHoldsNoTurn() throws IOException {
        int before = POSTED.get();
        try (Socket one = slowly("/api/boat/v1/guests", "application/json", "{\"name\":\"Kogge\"");
                Socket other = slowly("/boats/guest", "application/x-www-form-urlencoded", "name=Kogge")) {
            awaitTrue(() -> POSTED.get() == before + 2);
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
            awaitWaiting(1);
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

    @Test
    void whatWasBegunForOneWhoHungUpGoesOnForAMomentBeforeTheNextBegins() {
        hangs("a");
        var gone = get("/boats/hang/gone", OURS).subscribe();
        awaitTrue(() -> HANGING.containsKey("gone"));
        sent.add(get("/boats/hang/next", OURS).subscribe());
        awaitWaiting(1);
        long hungUp = System.nanoTime();
        gone.dispose();
        awaitTrue(() -> BEGUN.containsKey("next"));
        assertThat(Duration.ofNanos(BEGUN.get("next") - hungUp)).isGreaterThanOrEqualTo(PlaceInLine.GRACE);
    }

    /** Two hang and three wait. */
    private void fill() {
        hangs("a");
        hangs("b");
        for (int i = 0; i < 3; i++) {
            sent.add(get("/boats/hang/w" + i, OURS).subscribe());
        }
        awaitWaiting(3);
    }

    private void awaitWaiting(int number) {
        awaitTrue(() -> lines.waiting(NETWORK) == number);
    }

    private WebTestClient.ResponseSpec post(String path) {
        return client.post()
                .uri(path)
                .header("X-Forwarded-For", OURS)
                .header("Content-Type", "application/json")
                .bodyValue("{}")
                .exchange();
    }

    private Mono<Integer> upload() {
        MultipartBodyBuilder form = new MultipartBodyBuilder();
        form.part("file", "a,b".getBytes(StandardCharsets.US_ASCII)).filename("list.csv");
        return status(posting("/api/boat/v1/files").body(BodyInserters.fromMultipartData(form.build())));
    }

    private Mono<Integer> large() {
        return status(posting("/api/boat/v1/guests")
                .header("Content-Type", "application/json")
                .bodyValue("{\"name\":\"" + "k".repeat(600_000) + "\"}"));
    }

    private WebClient.RequestBodySpec posting(String path) {
        return WebClient.create("http://127.0.0.1:" + port()).post().uri(path).header("X-Forwarded-For", OURS);
    }

    private static Mono<Integer> status(WebClient.RequestHeadersSpec<?> request) {
        return request.exchangeToMono(
                answer -> answer.releaseBody().thenReturn(answer.statusCode().value()));
    }

    private void hangs(String name) {
        sent.add(get("/boats/hang/" + name, OURS).subscribe());
        awaitTrue(() -> HANGING.containsKey(name));
    }

    private void goOn(String name) {
        HANGING.get(name).tryEmitEmpty();
    }

    private Mono<Integer> get(String path, String from) {
        return status(
                WebClient.create("http://127.0.0.1:" + port()).get().uri(path).header("X-Forwarded-For", from));
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
