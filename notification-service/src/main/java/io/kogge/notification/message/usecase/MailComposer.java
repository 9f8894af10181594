// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.usecase;

import io.kogge.notification.message.model.Mail;
import io.kogge.notification.message.model.MailFacts;

/** Writes messages in the recipient's language and time. */
public interface MailComposer {

    /** The whole message; the same facts get the same Message-ID every time. */
    Mail compose(MailFacts facts);
}
