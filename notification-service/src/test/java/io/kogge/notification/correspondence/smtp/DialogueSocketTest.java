// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import org.junit.jupiter.api.Test;

class DialogueSocketTest {
    private final DialogueSocket sockets = new DialogueSocket();

    @Test
    void theEndOfAMailWaitsForNoAcknowledgement() throws IOException {
        try (Socket socket = sockets.createSocket()) {
            assertThat(socket.getTcpNoDelay()).isTrue();
        }
    }

    @Test
    void whoeverBreaksOffClosesTheSocketThatWasMade() throws IOException {
        sockets.breakOff();
        try (Socket socket = sockets.createSocket()) {
            sockets.breakOff();

            assertThat(socket.isClosed()).isTrue();
        }
    }
}
