// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kogge.sheet.write.TableFormat;
import io.kogge.sheet.write.Visits;
import io.kogge.sheet.write.Visits.Visit;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** Over a real connection. */
class ExportAnswerTest {
    private static final int MANY = 10_000_000;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Set<String> threads = ConcurrentHashMap.newKeySet();
    private final AtomicLong read = new AtomicLong();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private Flux<Visit> rows = Visits.many(MANY);
    private final DisposableServer server = HttpServer.create()
            .host("127.0.0.1")
            .port(0)
            .handle(new ReactorHttpHandlerAdapter(RouterFunctions.toHttpHandler(RouterFunctions.route()
                    .GET("/{format}", request -> answer(TableFormat.valueOf(request.pathVariable("format"))))
                    .build())))
            .bindNow();

    @AfterEach
    void stop() {
        server.disposeNow();
    }

    @Test
    void aBrowserKeepsItUnderItsName() throws Exception {
        rows = Visits.many(2);

        HttpResponse<String> answer = get(TableFormat.CSV, BodyHandlers.ofString());

        assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(file -> assertThat(file)
                        .startsWith("attachment;")
                        .contains("filename*=UTF-8''Bezoeken%202018%202019%202026-11-28.csv"));
        assertThat(answer.body()).endsWith("c0;Schip 0;0;2018-01-01\r\nc1;Schip 31;1;2018-01-02\r\n");
    }

    @Test
    void whoeverTakesSlowlyIsNotRunAheadOfAndWhoeverLeavesEndsIt() throws Exception {
        try (InputStream file =
                get(TableFormat.XLSX, BodyHandlers.ofInputStream()).body()) {
            assertThat(file.readNBytes(1000)).hasSize(1000);
            AtomicLong before = new AtomicLong(-1);
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(300)).until(() -> nothingReadSince(before));
            assertThat(read.get()).isPositive().isLessThan(MANY / 2);
            assertThat(stopped).isFalse();
        }

        await().atMost(PATIENCE).untilTrue(stopped);
        assertThat(threads).allMatch(name -> name.startsWith("boundedElastic"));
    }

    /** Whether nothing was read between two looks. */
    private boolean nothingReadSince(AtomicLong before) {
        long now = read.get();
        return now > 0 && before.getAndSet(now) == now;
    }

    private Mono<ServerResponse> answer(TableFormat format) {
        return ExportAnswer.of(
                format,
                Locale.forLanguageTag("nl"),
                LocalDate.of(2026, 11, 28),
                Visits.table(visit -> threads.add(Thread.currentThread().getName())),
                rows.doOnNext(row -> read.incrementAndGet()).doOnCancel(() -> stopped.set(true)));
    }

    private <B> HttpResponse<B> get(TableFormat format, BodyHandler<B> body) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/" + format))
                                .build(),
                        body);
    }
}
