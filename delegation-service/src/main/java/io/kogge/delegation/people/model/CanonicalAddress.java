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
}
