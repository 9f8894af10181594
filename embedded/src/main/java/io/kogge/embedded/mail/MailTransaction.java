// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/** One message's SMTP dialogue. */
final class MailTransaction implements MessageHandler {
    private final Mailbox mailbox;
    private final RecipientPolicy policy;
    private final List<String> recipients = new ArrayList<>();
    private String sender = "";

    MailTransaction(Mailbox mailbox, RecipientPolicy policy) {
        this.mailbox = mailbox;
        this.policy = policy;
    }

    @Override
    public void from(String from) {
        sender = from;
    }

    @Override
    public void recipient(String recipient) throws RejectException {
        Optional<RecipientPolicy.Refusal> refusal = policy.check(recipient);
        if (refusal.isPresent()) {
            throw new RejectException(refusal.get().code(), refusal.get().text());
        }
        recipients.add(recipient);
    }

    /** The server says 250 when this returns, so the message is on disk by then. */
    @Override
    public String data(InputStream data) throws RejectException, IOException {
        byte[] message = data.readNBytes(MailServer.MAX_BYTES + 1);
        if (message.length > MailServer.MAX_BYTES) {
            // read to its end, or the rest would be taken for commands
            data.transferTo(OutputStream.nullOutputStream());
            throw new RejectException(552, "5.3.4 Message is larger than " + MailServer.MAX_BYTES + " bytes");
        }
        try {
            return "2.0.0 Stored as "
                    + mailbox.store(sender, recipients, message).id();
        } catch (IOException diskTrouble) {
            throw new RejectException(452, "4.3.1 Cannot store the message: " + diskTrouble.getMessage());
        }
    }

    @Override
    public void done() {
        // nothing is held between messages
    }
}
