// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.mailbox;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** With a server that offices run. */
@EnabledIf("io.kogge.notification.bounces.mailbox.Dovecot#isHere")
class DovecotMailboxTest extends ImapMailboxContract {
    @TempDir
    private Path directory;

    private Dovecot server;

    @BeforeEach
    void start() {
        server = Dovecot.start(directory, PASSWORD);
    }

    @AfterEach
    void stop() throws InterruptedException {
        server.stop();
    }

    @Override
    int port() {
        return server.port();
    }
}
