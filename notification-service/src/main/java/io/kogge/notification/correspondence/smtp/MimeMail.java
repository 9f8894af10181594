// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.smtp;

import io.kogge.notification.message.model.Mail;
import io.kogge.web.input.EmailAddress;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.util.StreamProvider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.jspecify.annotations.Nullable;

/** A message in MIME, with the headers that mail programs and answering machines go by. */
final class MimeMail extends SMTPMessage {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String UTF8_ALLOWED = "mail.mime.allowutf8";

    static {
        // unless it is named, it is looked for through all jars again and again for each part of each message
        System.getProperties().putIfAbsent(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    private final String messageId;
    private byte[] written = {};

    private MimeMail(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    /** Throws an AddressException where an address would need SMTPUTF8 and the session is not set to it. */
    static MimeMail of(Session session, Mail mail) throws MessagingException {
        MimeMail message = new MimeMail(session, mail.messageId());
        message.setMailbox("From", mail.from());
        message.setMailbox("Reply-To", mail.replyTo());
        message.setMailbox("To", mail.to());
        message.setSubject(mail.subject(), UTF_8);
        message.setSentDate(Date.from(mail.date()));
        // RFC 3834: keeps out-of-office answers away
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", mail.language());
        message.setUnsubscribe(mail.unsubscribe());
        message.setContent(MailParts.of(mail));
        message.saveChanges();
        if (mail.returnPath() != null) {
            message.setEnvelopeFrom(mail.returnPath());
        }
        message.write();
        return message;
    }

    /** RFC 2369; in one click (RFC 8058) only over https, as it demands. */
    private void setUnsubscribe(String link) throws MessagingException {
        if (!link.isEmpty()) {
            setHeader("List-Unsubscribe", "<" + link + ">");
        }
        if (link.startsWith("https:")) {
            setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    /** Once, as it takes time, and as it has to be known how large it is. */
    private void write() throws MessagingException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try {
            super.writeTo(whole, null);
        } catch (IOException e) {
            throw new MessagingException("in memory", e);
        }
        written = whole.toByteArray();
    }

    /** How many octets it has. */
    int octets() {
        return written.length;
    }

    /** There are no headers to be left out. */
    @Override
    public void writeTo(OutputStream to, String @Nullable [] leftOut) throws IOException {
        to.write(written);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    /** A name is always encoded (RFC 2047); an address stands as it is, or not at all. */
    private void setMailbox(String header, Mail.Mailbox mailbox) throws MessagingException {
        boolean utf8 = Boolean.parseBoolean(session.getProperty(UTF8_ALLOWED));
        if (!utf8 && !EmailAddress.isAscii(mailbox.address())) {
            throw new AddressException("an address beyond ASCII");
        }
        Address[] one = {address(mailbox)};
        setHeader(header, InternetAddress.toString(one, header.length() + 2));
    }

    private static InternetAddress address(Mail.Mailbox mailbox) throws MessagingException {
        try {
            String name = mailbox.name().isEmpty() ? null : mailbox.name();
            return new InternetAddress(mailbox.address(), name, UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new MessagingException("UTF-8", impossible);
        }
    }
}
