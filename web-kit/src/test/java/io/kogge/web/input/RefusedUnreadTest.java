// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.web.app.WebTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is refused before anybody reads what he sends hears so, also where he listens only once all of it is sent. */
class RefusedUnreadTest extends WebTest {
    private static final int PATIENCE = 20_000;
    private static final byte[] PIECE = new byte[10_000];

    @ParameterizedTest
    @CsvSource({
        "/api/boat/v1/boats, application/json, 20000, 401",
        "/api/boat/v1/boats, application/json, 4000000, 401",
        "/boats, application/json, 4000000, 403",
        "/api/boat/v1/guests, text/plain, 4000000, 415",
        "/api/boat/v1/guests, multipart/form-data, 4000000, 415",
        "/api/boat/v1/notes, application/json, 4000000, 413"
    })
    void hearsTheAnswer(String path, String type, int size, int status) throws IOException {
        for (String connection : new String[] {"close", "keep-alive"}) {
            try (Socket socket = begun(path, connection, type, size)) {
                for (int sent = 0; sent < size; sent += PIECE.length) {
                    socket.getOutputStream().write(PIECE);
                }
                assertThat(beginning(socket)).as(connection).isEqualTo("HTTP/1.1 " + status);
                if (connection.equals("close")) {
                    assertThat(socket.getInputStream().readAllBytes()).isNotEmpty();
                }
            }
        }
    }

    @Test
    void whoSendsNoneOfItHearsTheAnswerAndThatItIsTheLastAtOnce() throws IOException {
        try (Socket socket = begun("/api/boat/v1/boats", "close", "application/json", 4_000_000)) {
            assertThat(beginning(socket)).isEqualTo("HTTP/1.1 401");
            assertThat(socket.getInputStream().readAllBytes()).isNotEmpty();
        }
    }

    private Socket begun(String path, String connection, String type, int size) throws IOException {
        Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port());
        socket.setSoTimeout(PATIENCE);
        String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: " + connection
                + "\r\nContent-Type: " + type + "\r\nContent-Length: " + size + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String beginning(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes("HTTP/1.1 200".length()), StandardCharsets.US_ASCII);
    }
}
