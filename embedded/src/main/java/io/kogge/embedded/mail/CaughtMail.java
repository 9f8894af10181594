// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A message that {@link MailServer} accepted.
 *
 * @param id names it for good; ids sort by arrival
 * @param received when it was accepted, by the server's clock
 * @param sender the envelope's sender, empty for a bounce
 * @param recipients the envelope's recipients; headers may name others
 * @param content the message as it arrived, headers and body
 */
public record CaughtMail(String id, Instant received, String sender, List<String> recipients, MailContent content) {
    public CaughtMail {
        recipients = List.copyOf(recipients);
    }

    /** The message as it arrived, read from disk. */
    public byte[] raw() {
        return content.bytes();
    }

    /** The first header of that name, unfolded but not decoded. */
    public Optional<String> header(String name) {
        return content.header(name);
    }

    /** Without addresses, for logs. */
    @Override
    public String toString() {
        return "CaughtMail[" + id + ", " + recipients.size() + " recipients]";
    }
}
