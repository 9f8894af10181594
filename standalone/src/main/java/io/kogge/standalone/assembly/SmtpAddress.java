// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.assembly;

import io.kogge.notification.correspondence.SenderAddress;
import io.kogge.standalone.StartFailure;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a mail server is. */
record SmtpAddress(String host, int port) {
    /** The sender's address, as the notification service calls it. */
    private static final String SENDER = "kogge.notification.office.email";

    private static final Pattern WRITTEN = Pattern.compile("\\[?(.+?)]?:(\\d+)");

    /** @param written {@code host:port}, an IPv6 address in brackets */
    static SmtpAddress of(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new StartFailure("There is no port in " + written + ".");
        }
        return new SmtpAddress(parts.group(1), Integer.parseInt(parts.group(2)));
    }

    /** Refuses to send through it under an address that is nobody's, before anything is started. */
    void requireSender() {
        SenderAddress.problem(ServiceContexts.setting("notification", SENDER), host)
                .ifPresent(problem -> {
                    throw new StartFailure(problem);
                });
    }
}
