// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.delivery.smtp;

import io.kogge.notification.delivery.model.Reply;
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
    private boolean complete;

    SmtpConnection(Session session, URLName server) {
        super(session, server, server.getProtocol(), "smtps".equals(server.getProtocol()));
    }

    /** Sends one message. The connection is of no more use when this answers {@code Unclear} or {@code Unreachable}. */
    Reply send(MimeMessage message, Address recipient) {
        complete = false;
        try {
            sendMessage(message, new Address[] {recipient});
            return new Reply.Accepted();
        } catch (MessagingException e) {
            return SmtpReplies.of(e, complete);
        }
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
