// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.delivery.smtp;

import io.kogge.notification.delivery.model.Reply;
import io.kogge.web.input.EmailAddress;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * A connection to the mail server that knows how far a message got: an error after the message was complete leaves
 * open whether the server took it, an error before that does not.
 */
final class SmtpConnection extends SMTPTransport {
    /** Status of an address that is beyond ASCII on a way that takes none (RFC 6531, 3.2; RFC 5248). */
    static final String ADDRESS_BEYOND_ASCII = "5.6.7";

    private static final String SMTPUTF8 = "SMTPUTF8";

    private boolean complete;
    private boolean beyondAscii = true;

    SmtpConnection(Session session, URLName server) {
        super(session, server, server.getProtocol(), "smtps".equals(server.getProtocol()));
    }

    /** Sends one message. The connection is of no more use when this answers {@code Unclear} or {@code Unreachable}. */
    Reply send(MimeMessage message, Address recipient) {
        complete = false;
        try {
            // names in headers are encoded, so only an address can be beyond ASCII
            beyondAscii = !EmailAddress.isAscii(message.getHeader("From", null) + recipient);
            if (beyondAscii && !supportsExtension(SMTPUTF8)) {
                return new Reply.Refused(ADDRESS_BEYOND_ASCII);
            }
            sendMessage(message, new Address[] {recipient});
            return new Reply.Accepted();
        } catch (MessagingException e) {
            return SmtpReplies.of(e, complete);
        }
    }

    /** SMTPUTF8 is asked for where an address needs it only: a server further on that has none would return the mail. */
    @Override
    public boolean supportsExtension(String extension) {
        return (beyondAscii || !SMTPUTF8.equals(extension)) && super.supportsExtension(extension);
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        complete = true;
        super.finishData();
    }

    @Override
    protected void finishBdat() throws IOException, MessagingException {
        complete = true;
        super.finishBdat();
    }
}
