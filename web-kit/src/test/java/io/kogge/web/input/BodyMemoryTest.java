// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kogge.web.app.WebTest;
import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.channel.ChannelOption;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** What a request's body took of the server's memory is given back once, however the request ends. */
@Import(BodyMemoryTest.Counted.class)
@TestPropertySource(properties = {"kogge.web.body-pace.grace=300ms", "kogge.web.body-pace.per-second=100KB"})
@ExtendWith(OutputCaptureExtension.class)
class BodyMemoryTest extends WebTest {
    private static final int TIMES = 3;
    private static final int GOING_AWAY = 150;
    private static final String API = "/api/boat/v1/";
    private static final String UNPROVEN = "/boats";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";
    private static final String FILES = "multipart/form-data; boundary=x";

    /** Its figures are exact: it keeps nothing for the next buffer. */
    private static final UnpooledByteBufAllocator MEMORY = new UnpooledByteBufAllocator(true);

    @TestConfiguration
    static class Counted {
        @Bean
        NettyServerCustomizer counted() {
            return server -> server.childOption(ChannelOption.ALLOCATOR, MEMORY);
        }
    }

    /** How a request goes on. */
    private enum End {
        WHOLE,
        HALF_CLOSED,
        BROKEN_OFF,
        NEVER
    }

    /** A request; forms come with what proves that they are ours. */
    private record Sent(String what, String path, String type, String body) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Sent> bodies() {
        String boat = "{\"name\":\"Kogge\",\"crew\":3}";
        String last = "--x--\r\n";
        return Stream.of(
                new Sent("JSON", API + "guests", JSON, boat),
                new Sent("much JSON", API + "guests", JSON, "{\"name\":\"" + "x".repeat(200_000) + "\"}"),
                new Sent("too much JSON", API + "guests", JSON, "{\"name\":\"" + "x".repeat(2_000_000) + "\"}"),
                new Sent("JSON that is none", API + "guests", JSON, "{".repeat(100_000)),
                new Sent("too much JSON for its route", API + "notes", JSON, boat.repeat(10)),
                new Sent("JSON where one signs in first", API + "boats", JSON, boat.repeat(1000)),
                new Sent("JSON that says it is text", API + "guests", "text/plain", boat.repeat(1000)),
                new Sent("JSON that nobody reads", API + "nowhere", JSON, boat.repeat(1000)),
                new Sent("a form", "/boats/guest", FORM, "name=Kogge&crew=3"),
                new Sent("a large form", "/boats/guest", FORM, "name=" + "x".repeat(200_000)),
                new Sent("too large a form", "/boats/guest", FORM, "name=" + "x".repeat(2_000_000)),
                new Sent("a form without proof", UNPROVEN, FORM, "name=" + "x".repeat(100_000)),
                new Sent("a form that cannot be read", "/boats/guest", FORM, "name=%zz" + "x".repeat(100_000)),
                new Sent("a form of many fields", "/boats/guest", FORM, "f=1&".repeat(5_000)),
                new Sent("too large a form for its route", API + "slips", FORM, "a=" + "x".repeat(1_000)),
                new Sent("files nobody takes", "/boats/guest", FILES, file(100_000) + last),
                new Sent("files", API + "drawings", FILES, file(20_000).repeat(2) + last),
                new Sent("too much of a file for its route", API + "drawings", FILES, file(600_000) + last),
                new Sent("too many files", API + "drawings", FILES, file(10).repeat(200) + last),
                new Sent("files without an end", API + "drawings", FILES, file(30_000)),
                new Sent("files that begin otherwise", API + "drawings", FILES + "y", file(30_000)),
                new Sent("a file with a long head", API + "drawings", FILES, "--x\r\nA: " + "a".repeat(40_000)),
                new Sent(
                        "a file without a name",
                        API + "drawings",
                        FILES,
                        file(10_000) + "--x\r\nA: b\r\n\r\nc\r\n" + last));
    }

    private static String file(int size) {
        return "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.txt\"\r\n\r\n" + "x".repeat(size)
                + "\r\n";
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void isGivenBack(Sent sent, CapturedOutput log) throws IOException {
        CsrfPair csrf = csrf();
        for (int i = 0; i < TIMES; i++) {
            send(sent, csrf, End.WHOLE);
            send(sent, csrf, End.HALF_CLOSED);
            send(sent, csrf, End.BROKEN_OFF);
        }
        nothingIsHeld();
        assertThat(log).doesNotContain("IllegalReferenceCountException");
    }

    @ParameterizedTest
    @ValueSource(strings = {JSON, FORM, FILES})
    void isGivenBackWhereTheRestNeverComes(String type) throws IOException {
        Sent sent =
                bodies().filter(body -> body.type().equals(type)).findFirst().orElseThrow();
        send(sent, csrf(), End.NEVER);
        nothingIsHeld();
    }

    /** Many of them, as it takes somebody who goes away in the milliseconds in which a page is rendered. */
    @ParameterizedTest
    @EnumSource(names = {"HALF_CLOSED", "BROKEN_OFF"})
    void aPageThatNobodyWaitsForIsGivenBack(End end) throws IOException {
        CsrfPair csrf = csrf();
        Sent refused = bodies().filter(body -> body.what().equals("files nobody takes"))
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < GOING_AWAY; i++) {
            send(refused, csrf, end);
        }
        nothingIsHeld();
    }

    private static void nothingIsHeld() {
        await().untilAsserted(() -> assertThat(
                        MEMORY.metric().usedDirectMemory() + MEMORY.metric().usedHeapMemory())
                .isZero());
    }

    /** Until the server has answered and closes, unless the sender goes first. */
    private void send(Sent sent, CsrfPair csrf, End end) throws IOException {
        int now = end == End.WHOLE ? sent.body().length() : sent.body().length() / 2;
        try (Socket client = new Socket("127.0.0.1", port())) {
            client.setSoTimeout(20_000);
            client.getOutputStream()
                    .write((head(sent, csrf) + sent.body().substring(0, now)).getBytes(StandardCharsets.US_ASCII));
            if (end == End.BROKEN_OFF) {
                client.setSoLinger(true, 0);
                return;
            }
            if (end == End.HALF_CLOSED) {
                client.shutdownOutput();
            }
            client.getInputStream().readAllBytes();
        } catch (SocketException reset) {
            // answered and closed before all was sent
        }
    }

    private String head(Sent sent, CsrfPair csrf) {
        String proof = sent.path().equals(UNPROVEN) ? "" : "X-XSRF-TOKEN: " + csrf.token() + "\r\n";
        return "POST " + sent.path() + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: "
                + sent.type()
                + "\r\nCookie: kogge_csrf=" + csrf.cookie() + "\r\n" + proof
                + "Content-Length: " + sent.body().length() + "\r\n\r\n";
    }
}
