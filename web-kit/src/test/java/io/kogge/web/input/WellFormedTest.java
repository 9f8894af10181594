// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.web.app.WebTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no proper client sends: written by hand, as clients would refuse to. */
class WellFormedTest extends WebTest {
    private static final String LINE =
            "long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-";
    private static final String LINES = LINE + LINE + LINE + LINE + LINE + LINE + LINE + LINE + LINE + LINE + LINE;
    /** 13 KB, as constants of annotations cannot be repeated. */
    private static final String LONG = LINES + LINES + LINES + LINES + LINES + LINES + LINES + LINES + LINES + LINES
            + LINES + LINES + LINES + LINES;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/boat/v1/boats?page=%zz HTTP/1.1|",
                "GET /api/boat/v1/boats?page=%C3%28 HTTP/1.1|",
                "GET /boats/new?lang=%e0%80 HTTP/1.1|",
                "GET /api/boat/v1/boats/%zz HTTP/1.1|",
                "GET /api/boat/v1/boats/%2e%2e%2f HTTP/1.1|",
                "GET /api/boat/v1/boats HTTP/1.1\r\nAccept: nonsense;;;|",
                "GET /api/boat/v1/boats HTTP/1.1\r\nAccept-Language: ;;q=x|",
                "GET /boats/new HTTP/1.1\r\nCookie: kogge_lang=\u0001; kogge_session=\"; =; kogge_csrf|",
                "GET /boats HTTP/1.1\r\nCookie: kogge_session=a.b.c|",
                "POST /api/boat/v1/guests HTTP/1.1\r\nContent-Type: nonsense|{}",
                "POST /api/boat/v1/guests HTTP/1.1\r\nContent-Type: */*|{}",
                "POST /api/boat/v1/guests HTTP/1.1\r\nContent-Type: application/json;charset=nonsense|{}",
                "POST /api/boat/v1/guests HTTP/1.1\r\nContent-Type: application/json|\u0000",
                "POST /boats/guest HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded|name=%zz&%=",
                "POST /boats/guest HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded;charset=x-none|name=a",
                "POST /boats/guest HTTP/1.1\r\nContent-Type: multipart/form-data|x",
                "POST /boats/guest HTTP/1.1\r\nContent-Type: application/json|{}",
                "PUT /api/boat/v1/boats/1 HTTP/1.1\r\nAuthorization: Bearer|",
                "GET /boats/{new}?a=|b HTTP/1.1|",
                "GET /boats/new?a=" + LONG + " HTTP/1.1|",
                "GET /boats/new HTTP/1.1\r\nX-Long: " + LONG + "|",
                "BREW /boats HTTP/1.1|",
                "OPTIONS /boats HTTP/1.1|",
                "TRACE /boats/new HTTP/1.1|"
            })
    void nonsenseIsNeverOurMistake(String request) throws IOException {
        int at = request.lastIndexOf('|');
        String body = request.substring(at + 1);
        String head = request.substring(0, at) + "\r\nHost: localhost\r\nConnection: close\r\nContent-Length: "
                + body.length() + "\r\n\r\n";
        assertThat(answer(head + body))
                .matches("(?s)HTTP/1.1 [234]\\d\\d .*")
                .containsIgnoringCase("\r\nX-Content-Type-Options: nosniff\r\n")
                .containsIgnoringCase("\r\nContent-Security-Policy: ")
                .containsIgnoringCase("\r\nCache-Control: ");
    }

    /** RFC 9112, 3.2; programs that look whether it is up may still speak HTTP/1.0. */
    @ParameterizedTest
    @CsvSource({
        "'GET /api/boat/v1/boats HTTP/1.1|Host: localhost', 200",
        "'GET /api/boat/v1/boats HTTP/1.0', 200",
        "'GET /api/boat/v1/boats HTTP/1.1', 400",
        "'GET /boats/new HTTP/1.1|Host: localhost|Host: elsewhere.example', 400",
        "'GET /nowhere HTTP/1.0|Host: localhost|Host: localhost', 400",
        "'GET http://localhost/api/boat/v1/boats HTTP/1.1|Host: LOCALHOST', 200",
        "'GET http://localhost:8080/api/boat/v1/boats?page=1 HTTP/1.1|Host: localhost:8080', 200",
        "'GET http://localhost/api/boat/v1/boats HTTP/1.0', 200",
        "'GET http://elsewhere.example/api/boat/v1/boats HTTP/1.1|Host: localhost', 400",
        "'GET http://localhost:8080/api/boat/v1/boats HTTP/1.1|Host: localhost', 400",
        "'GET http://localhost@elsewhere.example/boats/new HTTP/1.1|Host: localhost', 400",
        "'GET https://elsewhere.example?/boats/new HTTP/1.1|Host: localhost', 400"
    })
    void oneHostIsNamed(String request, int status) throws IOException {
        assertThat(answer(request.replace("|", "\r\n") + "\r\nConnection: close\r\n\r\n"))
                .matches("(?s)HTTP/1.\\d " + status + " .*")
                .containsIgnoringCase("\r\nX-Content-Type-Options: nosniff\r\n");
    }

    private String answer(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
