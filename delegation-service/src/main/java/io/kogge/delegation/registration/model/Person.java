// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.model;

import java.text.Normalizer;
import java.time.ZoneId;
import java.util.Locale;

/**
 * Who registers.
 *
 * @param name full name as the person writes it
 * @param email address for all mail, its domain in A-labels
 * @param language BCP 47 tag of the language to write in, {@code nl} or {@code en}
 * @param zone where the person lives: times in mails are given in it too
 */
public record Person(String name, String email, String language, ZoneId zone) {

    /** The address as it is compared: without regard to case, nor to how an accent before the @ is coded. */
    public String comparedEmail() {
        return Normalizer.normalize(email, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** Without content: personal data stays out of logs. */
    @Override
    public String toString() {
        return "Person[" + language + "]";
    }
}
