// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import org.jspecify.annotations.Nullable;

/** An e-mail address, read as {@link EmailAddress} says; one that not every mail server can reach is refused. */
public final class EmailField extends Field<String> {
    private boolean beyondAscii;

    EmailField(Slot slot) {
        super(slot, "", EmailField::read);
        check(text -> beyondAscii || EmailAddress.isAscii(text), "email-beyond-ascii");
    }

    /** Letters beyond ASCII before the @ are taken too: for a mail server that takes SMTPUTF8 (RFC 6531). */
    public EmailField beyondAscii(boolean taken) {
        beyondAscii = taken;
        return this;
    }

    private static @Nullable String read(Slot slot) {
        String written = slot.text("bad-email");
        if (written == null) {
            return null;
        }
        String text = EmailAddress.of(written).map(EmailAddress::text).orElse(null);
        if (text == null) {
            slot.fault("bad-email");
        }
        return text;
    }
}
