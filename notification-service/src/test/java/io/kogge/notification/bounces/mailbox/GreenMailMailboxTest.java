// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.mailbox;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** With an IMAP server in this JVM. */
class GreenMailMailboxTest extends ImapMailboxContract {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));

    @BeforeEach
    void start() {
        server.start();
        server.setUser(USER, PASSWORD);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Override
    int port() {
        return server.getImap().getPort();
    }
}
