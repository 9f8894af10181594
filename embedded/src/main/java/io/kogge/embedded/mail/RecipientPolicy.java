// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mail;

import java.util.Optional;

/** Whether a recipient's mail is taken, so that tests can bounce, greylist or fail for a while. */
@FunctionalInterface
public interface RecipientPolicy {
    /** Everybody is welcome. */
    RecipientPolicy ACCEPT_ALL = recipient -> Optional.empty();

    /** Empty to accept the recipient, else what the server answers to {@code RCPT TO}. */
    Optional<Refusal> check(String recipient);

    /**
     * A refusal in SMTP's terms (RFC 5321, 4.2).
     *
     * @param code 4xx to be tried again later, 5xx for good
     * @param text follows the code, for example {@code 5.1.1 No such mailbox}
     */
    record Refusal(int code, String text) {
        public Refusal {
            if (code < 400 || code > 599) {
                throw new IllegalArgumentException("an SMTP refusal is 4xx or 5xx, not " + code);
            }
        }
    }
}
