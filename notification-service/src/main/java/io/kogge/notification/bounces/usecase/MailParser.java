// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.usecase;

import io.kogge.notification.bounces.model.mail.Part;

/** Reads a mail from its octets. */
@FunctionalInterface
public interface MailParser {

    /** The mail, as far as it can be made out. */
    Part parse(byte[] octets);
}
