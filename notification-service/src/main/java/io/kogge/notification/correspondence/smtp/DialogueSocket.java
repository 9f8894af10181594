// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.smtp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the socket of one connection and keeps it, so that a dialogue can be broken off from outside: the mail library
 * holds its own lock while it waits. Under encryption this is the socket below.
 */
final class DialogueSocket extends SocketFactory {
    private static final Logger LOG = LoggerFactory.getLogger(DialogueSocket.class);

    private volatile @Nullable Socket socket;

    @Override
    public Socket createSocket() throws SocketException {
        Socket made = new Socket();
        // else the end of a message waits for the server's delayed acknowledgement of what went before: 40 ms a mail
        made.setTcpNoDelay(true);
        socket = made;
        return made;
    }

    /** Whoever waits for the server fails at once. */
    void breakOff() {
        Socket made = socket;
        try {
            if (made != null) {
                made.close();
            }
        } catch (IOException e) {
            LOG.debug("Closing a connection to the mail server: {}", e.toString());
        }
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw connectsLater();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) {
        throw connectsLater();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw connectsLater();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
        throw connectsLater();
    }

    private static UnsupportedOperationException connectsLater() {
        return new UnsupportedOperationException("The mail library connects the socket itself, within its limit");
    }
}
