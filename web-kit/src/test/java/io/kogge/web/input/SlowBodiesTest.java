// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.web.headers.ServerHeaders;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

class SlowBodiesTest {
    private static final int PATIENCE = 20_000;
    private static final BodyPace STRICT =
            new BodyPace(Duration.ofSeconds(30), Duration.ofMillis(300), DataSize.ofKilobytes(100));

    private DisposableServer server;

    @AfterEach
    void stop() {
        server.disposeNow();
    }

    @Test
    void aBodyThatDripsIsEndedWithAnAnswer() throws Exception {
        start(STRICT);
        try (Socket client = client()) {
            ask(client, "/", "Content-Length: 1000000");
            String answer = drip(client);
            assertThat(answer)
                    .startsWith("HTTP/1.1 408 ")
                    .containsIgnoringCase("connection: close")
                    .containsIgnoringCase("x-content-type-options: nosniff")
                    .endsWith("Please try again.\n");
        }
    }

    @Test
    void aBodyInPiecesWithoutALengthIsEndedToo() throws Exception {
        start(STRICT);
        try (Socket client = client()) {
            ask(client, "/", "Transfer-Encoding: chunked");
            say(client, "1\r\nx\r\n");
            assertThat(all(client)).startsWith("HTTP/1.1 408 ");
        }
    }

    @Test
    void aBodyThatNobodyReadsIsEndedToo() throws Exception {
        start(STRICT);
        try (Socket client = client()) {
            ask(client, "/unread", "Content-Length: 1000000");
            assertThat(drip(client)).startsWith("HTTP/1.1 200 ").doesNotContain("408");
        }
    }

    @Test
    void aBodyThatNobodyReadsEndsTooWhereTheConnectionIsNotKept() throws Exception {
        start(STRICT);
        try (Socket client = client()) {
            ask(client, "/unread", "Content-Length: 1000000", "Connection: close");
            assertThat(all(client)).startsWith("HTTP/1.1 200 ");
            assertThat(drip(client)).isEmpty();
        }
    }

    @Test
    void noBodyTakesLongerThanTheLimitHoweverQuicklyItComes() throws Exception {
        start(new BodyPace(Duration.ofMillis(500), Duration.ofMillis(300), DataSize.ofBytes(1)));
        try (Socket client = client()) {
            ask(client, "/", "Content-Length: 1000000");
            assertThat(drip(client)).startsWith("HTTP/1.1 408 ");
        }
    }

    @Test
    void aBodyThatComesQuicklyEnoughIsReadAndTheConnectionGoesOn() throws Exception {
        start(STRICT);
        try (Socket client = client()) {
            for (int i = 0; i < 3; i++) {
                ask(client, "/", "Content-Length: 200000");
                for (int piece = 0; piece < 20; piece++) {
                    say(client, "x".repeat(10_000));
                }
                assertThat(line(client)).startsWith("HTTP/1.1 200");
            }
            ask(client, "/", "Content-Length: 1", "Connection: close");
            say(client, "x");
            assertThat(all(client)).contains("HTTP/1.1 200", "read 1");
        }
    }

    @Test
    void whoIsNotReadIsNotTooSlow() throws Exception {
        start(STRICT);
        try (Socket client = client()) {
            // the server takes its time, much longer than the grace, before it begins to read
            ask(client, "/late", "Content-Length: 5", "Connection: close");
            say(client, "12345");
            assertThat(all(client)).contains("HTTP/1.1 200", "read 5");
        }
    }

    @Test
    void aSecondRequestBehindTheFirstDoesNotGetItsAnswerMixedUp() throws Exception {
        start(STRICT);
        try (Socket client = client()) {
            say(client, "GET /slow HTTP/1.1\r\nHost: test\r\n\r\n");
            ask(client, "/", "Content-Length: 1000000");
            String answer = drip(client);
            assertThat(answer.split("HTTP/1.1 ", -1)).as(answer).hasSizeLessThanOrEqualTo(2);
        }
    }

    private void start(BodyPace pace) {
        HttpServer plain = HttpServer.create().host("127.0.0.1").port(0);
        server = new SlowBodies(pace)
                .apply(new ServerHeaders().apply(plain))
                .handle((request, response) -> switch (request.uri()) {
                    case "/unread" -> response.sendString(Mono.just("unread"));
                    case "/late" ->
                        Mono.delay(Duration.ofSeconds(1))
                                .then(request.receive().aggregate().asByteArray())
                                .flatMap(body -> response.sendString(Mono.just("read " + body.length))
                                        .then());
                    case "/slow" ->
                        response.sendString(Flux.interval(Duration.ofMillis(50))
                                .map(i -> "tick ")
                                .take(200));
                    default ->
                        response.sendString(
                                request.receive().aggregate().asByteArray().map(body -> "read " + body.length));
                })
                .bindNow();
    }

    private Socket client() throws IOException {
        Socket client = new Socket(InetAddress.getByName("127.0.0.1"), server.port());
        client.setSoTimeout(PATIENCE);
        return client;
    }

    private static void ask(Socket client, String path, String... headers) throws IOException {
        say(client, "POST " + path + " HTTP/1.1\r\nHost: test\r\n" + String.join("\r\n", headers) + "\r\n\r\n");
    }

    private static void say(Socket client, String text) throws IOException {
        OutputStream out = client.getOutputStream();
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** A byte now and then until the server has had enough; what it said. */
    private static String drip(Socket client) throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        Thread dripping = new Thread(() -> {
            try {
                while (!over.await(50, TimeUnit.MILLISECONDS)) {
                    say(client, "x");
                }
            } catch (IOException | InterruptedException e) {
                // the server has closed
            }
        });
        dripping.start();
        try {
            return all(client);
        } finally {
            over.countDown();
            dripping.join();
        }
    }

    /** All that comes until the server closes, or breaks the connection. */
    private static String all(Socket client) throws IOException {
        StringBuilder all = new StringBuilder();
        byte[] buffer = new byte[10_000];
        try {
            for (int read = client.getInputStream().read(buffer);
                    read > 0;
                    read = client.getInputStream().read(buffer)) {
                all.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
            }
        } catch (SocketException broken) {
            // what was sent after the close is answered with a reset
            return all.toString();
        }
        return all.toString();
    }

    /** One answer of a connection that goes on. */
    private static String line(Socket client) throws IOException {
        byte[] buffer = new byte[10_000];
        StringBuilder answer = new StringBuilder();
        while (answer.indexOf("read 200000") < 0) {
            int read = client.getInputStream().read(buffer);
            assertThat(read).isPositive();
            answer.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
        }
        return answer.toString();
    }
}
