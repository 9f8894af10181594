// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import io.kogge.web.app.SampleApplication;
import io.kogge.web.app.WebTest;
import io.kogge.web.session.Role;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

/** Whatever fails, no token, address or typed value is logged: the log is read as it is before anything is masked. */
class LoggedProblemsTest extends WebTest {
    private static final String TOKEN = "MTpzb21lYm9keQ.c2lnbmF0dXJlc2lnbmF0dXJl";
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        root().addAppender(log);
    }

    @AfterEach
    void stop() {
        root().detachAppender(log);
    }

    @Test
    void aFailureIsLoggedByItsRouteAndWithoutWhatItQuotes() {
        client.get()
                .uri("/api/boat/v1/my-boats/" + TOKEN + "?name=Marijke")
                .exchange()
                .expectStatus()
                .isEqualTo(500);
        assertThat(logged())
                .contains(
                        "GET /api/boat/v1/my-boats/{token} failed",
                        "IllegalStateException",
                        "at io.kogge.web.app.SampleApplication.fail")
                .doesNotContain(TOKEN, "Marijke", "windkracht");
    }

    @Test
    void aPageThatFailsIsLoggedOnceAndWithoutWhatItFailedOn() {
        page("/boats/broken", session(Role.STAFF), "en");
        assertThat(logged()).startsWith("GET /boats/broken failed").doesNotContain("nothing.here");
        assertThat(log.list).hasSize(1);
    }

    @Test
    void anAnswerThatBreaksOffEndsTheConnectionAndIsLoggedOnce() {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port() + "/api/boat/v1/half?name=Marijke"))
                .build();
        assertThatThrownBy(() -> HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()))
                .isInstanceOf(IOException.class);
        assertThat(logged())
                .containsOnlyOnce("GET /api/boat/v1/half failed")
                .doesNotContain("Marijke", "windkracht", "name=");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /boats/my/, /name, application/x-www-form-urlencoded, true",
        "POST, /boats/my/, /name, application/x-www-form-urlencoded, false",
        "PUT, /api/boat/v1/my-boats/, ?name=Marijke, application/json, true",
        "PUT, /api/boat/v1/my-boats/, ?name=Marijke, application/json, false"
    })
    void aConnectionThatBreaksWhileSomethingIsSentIsNotLogged(
            String method, String before, String after, String type, boolean reset) throws IOException {
        int ended = SampleApplication.ENDED.get();
        try (Socket socket = new Socket("127.0.0.1", port())) {
            socket.setSoLinger(reset, 0);
            socket.getOutputStream()
                    .write((method + " " + before + TOKEN + after + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                                    + type + "\r\nContent-Length: 1000\r\n\r\n{name=Marijke&")
                            .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            await().untilAsserted(
                            () -> assertThat(SampleApplication.BEGUN.get()).isGreaterThan(ended));
        }
        await().untilAsserted(() -> assertThat(SampleApplication.ENDED.get()).isGreaterThan(ended));
        assertThat(logged()).isEmpty();
    }

    private String logged() {
        synchronized (log) {
            return log.list.stream()
                    .map(event -> event.getFormattedMessage() + trace(event.getThrowableProxy()))
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String trace(IThrowableProxy failure) {
        return failure == null ? "" : ThrowableProxyUtil.asString(failure);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
