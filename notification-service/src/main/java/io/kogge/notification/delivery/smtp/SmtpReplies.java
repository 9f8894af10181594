// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.delivery.smtp;

import io.kogge.notification.delivery.model.Reply;
import jakarta.mail.MessagingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** Reads the mail server's answer out of what the mail library throws. */
final class SmtpReplies {
    /** "550 5.1.1 no such mailbox" (RFC 3463, RFC 2034). */
    private static final Pattern ENHANCED = Pattern.compile("^\\s*\\d{3}[ -]([245]\\.\\d{1,3}\\.\\d{1,3})\\b");

    private static final int CLOSING = 421;

    private SmtpReplies() {}

    static Reply of(MessagingException error, boolean complete) {
        int code = 0;
        String text = "";
        for (Exception e = error; e != null; e = next(e)) {
            int found = code(e);
            if (found > 0) {
                code = found;
                text = String.valueOf(e.getMessage());
            }
        }
        if (code >= 500) {
            return new Reply.Refused(status(code, text));
        }
        if (code >= 400 && !(code == CLOSING && !complete)) {
            return new Reply.Deferred(status(code, text));
        }
        return complete && code != CLOSING ? new Reply.Unclear() : new Reply.Unreachable();
    }

    private static @Nullable Exception next(Exception error) {
        return error instanceof MessagingException e ? e.getNextException() : null;
    }

    private static int code(Exception error) {
        if (error instanceof SMTPAddressFailedException e) {
            return e.getReturnCode();
        }
        if (error instanceof SMTPSendFailedException e) {
            return e.getReturnCode();
        }
        return error instanceof SMTPSenderFailedException e ? e.getReturnCode() : 0;
    }

    private static String status(int code, String text) {
        Matcher enhanced = ENHANCED.matcher(text);
        return enhanced.find() ? enhanced.group(1) : String.valueOf(code);
    }
}
