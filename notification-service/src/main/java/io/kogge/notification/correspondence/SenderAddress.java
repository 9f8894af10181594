// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence;

import io.kogge.notification.settings.ThisMachine;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether the office's address may leave this machine. The one that Kogge starts with, for a trial, belongs to nobody:
 * a real mail server refuses it, or believes it and marks the office as a sender of junk.
 */
public final class SenderAddress {
    private static final Pattern NOBODYS = Pattern.compile("(.*\\.)?(localhost|localdomain)");

    private SenderAddress() {}

    /**
     * What to set before mail can go out, in one sentence; empty when all is well.
     *
     * @param email the address that the office's mails come from
     * @param smtpHost the mail server, by name or number
     */
    public static Optional<String> problem(String email, @Nullable String smtpHost) {
        String host = smtpHost == null || smtpHost.isBlank() ? "localhost" : smtpHost;
        String domain = email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return ThisMachine.is(host) || !NOBODYS.matcher(domain).matches()
                ? Optional.empty()
                : Optional.of("Set KOGGE_OFFICE_EMAIL to the address that the office sends from: the mail server "
                        + host + " is not on this machine, and nobody can answer to " + email + ".");
    }
}
