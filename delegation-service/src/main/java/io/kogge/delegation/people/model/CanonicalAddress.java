// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.people.model;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What counts as the same e-mail address: the domain in A-labels, as forms read it; before the @ without regard to case,
 * nor to how an accent is coded. What stands behind a plus is kept: there the mailbox's owner tells mails apart.
 */
public final class CanonicalAddress {
    private CanonicalAddress() {}

    /** The form in which addresses are compared; {@code email} has its domain in A-labels. */
    public static String of(String email) {
        return Normalizer.normalize(email, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** The mailbox that it leads to: whatever stands behind a plus comes to the same one. */
    public static String mailbox(String email) {
        String address = of(email);
        int at = address.lastIndexOf('@');
        int plus = address.indexOf('+');
        return plus > 0 && plus < at ? address.substring(0, plus) + address.substring(at) : address;
    }
}
