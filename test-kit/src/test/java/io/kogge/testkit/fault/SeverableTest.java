// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeverableTest {
    private ServerSocket echo;
    private Severable severable;

    @BeforeEach
    void start() throws IOException {
        echo = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        severable = Severable.to(echo.getLocalPort());
        Thread server = new Thread(this::answer);
        server.setDaemon(true);
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        severable.close();
        echo.close();
    }

    @Test
    void what_is_sent_gets_through_and_back() throws IOException {
        try (Socket socket = connect()) {
            assertThat(ask(socket)).isEqualTo(7);
        }
    }

    @Test
    void a_cut_ends_connections_and_refuses_new_ones_until_restored() throws IOException {
        try (Socket socket = connect()) {
            ask(socket);
            severable.cut();
            assertThatThrownBy(() -> requireAnswer(socket)).isInstanceOf(IOException.class);
        }
        try (Socket socket = connect()) {
            assertThatThrownBy(() -> requireAnswer(socket)).isInstanceOf(IOException.class);
        }
        severable.restore();
        try (Socket socket = connect()) {
            assertThat(ask(socket)).isEqualTo(7);
        }
    }

    @Test
    void a_pause_holds_everything_back_until_restored() throws IOException {
        try (Socket socket = connect()) {
            ask(socket);
            severable.pause();
            socket.setSoTimeout(100);
            assertThatThrownBy(() -> ask(socket)).isInstanceOf(SocketTimeoutException.class);
            severable.restore();
            socket.setSoTimeout(5_000);
            assertThat(socket.getInputStream().read()).isEqualTo(7);
        }
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), severable.port());
        socket.setSoTimeout(5_000);
        return socket;
    }

    private static int ask(Socket socket) throws IOException {
        socket.getOutputStream().write(7);
        return socket.getInputStream().read();
    }

    private static void requireAnswer(Socket socket) throws IOException {
        if (ask(socket) < 0) {
            throw new IOException("closed");
        }
    }

    private void answer() {
        while (!echo.isClosed()) {
            try {
                Socket client = echo.accept();
                Thread echoing = new Thread(() -> echo(client));
                echoing.setDaemon(true);
                echoing.start();
            } catch (IOException e) {
                // closed
            }
        }
    }

    private static void echo(Socket client) {
        try (client;
                InputStream in = client.getInputStream()) {
            for (int read = in.read(); read >= 0; read = in.read()) {
                client.getOutputStream().write(read);
            }
        } catch (IOException e) {
            // the client went away
        }
    }
}
