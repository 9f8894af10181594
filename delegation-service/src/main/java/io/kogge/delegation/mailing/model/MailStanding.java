// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.mailing.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person gets of the mail.
 *
 * @param suppressed why the person's address gets none, as a code; null where it does
 * @param unwanted groups of messages that the person does not want, as codes
 */
public record MailStanding(@Nullable String suppressed, List<String> unwanted) {
    /** All of it. */
    public static final MailStanding ALL = new MailStanding(null, List.of());

    /** Takes a copy. */
    public MailStanding {
        unwanted = List.copyOf(unwanted);
    }

    /** Whether there is nothing to tell. */
    public boolean getsAll() {
        return suppressed == null && unwanted.isEmpty();
    }
}
