// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.mailbox;

import io.kogge.notification.bounces.usecase.ReturnMailbox.Position;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.angus.mail.imap.IMAPMessage;

/**
 * The beginning of a mail. One that the server cannot give, again and again, is taken as empty, so that it does not stop
 * those behind it.
 */
final class Octets {
    private static final int TRIES = 3;
    private static final byte[] NONE = {};

    private final int most;
    private Position stumbledAt = Position.START;
    private int stumbled;

    Octets(int most) {
        this.most = most;
    }

    /** The connection ended while a mail was read. */
    static final class ConnectionLost extends MessagingException {
        private static final long serialVersionUID = 1L;

        ConnectionLost(Exception cause) {
            super("The connection ended while a mail was read", cause);
        }
    }

    byte[] of(IMAPMessage message, Position position, Folder folder) throws ConnectionLost {
        if (stumbledAt.equals(position) && stumbled >= TRIES) {
            return NONE;
        }
        message.setPeek(true);
        try (InputStream content = message.getMimeStream()) {
            return content.readNBytes(most);
        } catch (IOException | MessagingException | RuntimeException e) {
            stumbled = stumbledAt.equals(position) ? stumbled + 1 : 1;
            stumbledAt = position;
            if (folder.isOpen()) {
                return NONE;
            }
            throw new ConnectionLost(e);
        }
    }
}
