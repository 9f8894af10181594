// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.form;

import io.kogge.web.input.Fields;
import io.kogge.web.settings.MailProperties;

/** Reads an address that mail can be sent to. */
public final class AddressInput {
    private final boolean smtputf8;

    /** Takes addresses that the office's mail server can reach. */
    public AddressInput(MailProperties mail) {
        this.smtputf8 = mail.smtputf8();
    }

    /** The address; the caller finishes the fields. */
    public String read(Fields fields) {
        return fields.email("email").beyondAscii(smtputf8).required();
    }
}
