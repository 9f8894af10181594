// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** A connection on which just what is given is said. */
final class Wire {
    /** Much less than the time after which a silent connection is closed anyhow. */
    private static final int PATIENCE_MILLIS = 20_000;

    private Wire() {}

    /** All that comes until the other side closes. */
    static String answer(int port, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return untilClosed(socket);
        }
    }

    private static String untilClosed(Socket socket) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[10_000];
        try {
            for (int read = socket.getInputStream().read(buffer);
                    read > 0;
                    read = socket.getInputStream().read(buffer)) {
                all.write(buffer, 0, read);
            }
        } catch (SocketException reset) {
            // so is a connection closed on which something was not read
        }
        return all.toString(StandardCharsets.UTF_8);
    }
}
