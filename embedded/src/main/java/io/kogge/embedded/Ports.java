// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports on the loopback address, where every embedded server listens and nowhere else. */
public final class Ports {
    public static final String HOST = "127.0.0.1";

    private Ports() {}

    /**
     * The port to listen on: the given one if it is free, any free one for 0.
     *
     * @throws EmbeddedServerException if the port is taken or is none
     */
    public static int choose(String server, int port) {
        if (port < 0 || port > 65_535) {
            throw new EmbeddedServerException(port + " is not a port for the " + server + ": choose 0 to 65535.");
        }
        try (ServerSocket socket = new ServerSocket()) {
            // a server that was just stopped leaves connections in TIME_WAIT, which are no obstacle
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(loopback(), port));
            return socket.getLocalPort();
        } catch (IOException taken) {
            throw new EmbeddedServerException(
                    "The " + server + " cannot listen on " + HOST + ":" + port
                            + ": the port is taken. Stop the program that has it, or choose another port.",
                    taken);
        }
    }

    /** The loopback address, without a look-up. */
    public static InetAddress loopback() {
        try {
            return InetAddress.getByAddress(HOST, new byte[] {127, 0, 0, 1});
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
