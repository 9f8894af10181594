// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.kogge.testkit.lifecycle.AtExit;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The mailbox to which things come back, on a real IMAP server. */
public final class ReturnBox {
    static final String USER = "kogge";
    static final String PASSWORD = "secret";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));

    ReturnBox() {
        server.start();
        server.setUser(USER, PASSWORD);
        AtExit.close((AutoCloseable) server::stop);
    }

    int port() {
        return server.getImap().getPort();
    }

    /** A mail arrives. */
    public void deliver(String mail) {
        try {
            server.getUserManager()
                    .getUser(USER)
                    .deliver(new MimeMessage(
                            Session.getInstance(new Properties()),
                            new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8))));
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
