// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.smtp;

import java.time.Duration;

/** The steps of an SMTP dialogue, as far as it matters at which of them the server refuses or falls silent. */
enum SmtpStep {
    /** Greeting, EHLO, encryption and sign-in. */
    CONNECT,
    /** MAIL FROM. */
    SENDER,
    /** RCPT TO. */
    RECIPIENT,
    /** DATA, and the message itself. */
    CONTENT,
    /** The end of the message: from here on the server may have taken it. */
    END;

    /** How long the server's answer may take. */
    Duration limit(SmtpSettings.Limits limits) {
        return switch (this) {
            case CONNECT, SENDER, RECIPIENT -> limits.command();
            case CONTENT -> limits.data();
            case END -> limits.end();
        };
    }
}
