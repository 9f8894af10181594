// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A user name in the one form that is looked up and counted: case does not matter, nor how an accent is coded. Letters
 * that only resemble one another stay different, so that no spelling opens an account which the limit of attempts would
 * count elsewhere.
 */
public record UserName(String canonical) {
    /** Of a name as it was typed or configured. */
    public static UserName of(String written) {
        return new UserName(
                Normalizer.normalize(written.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
    }
}
