// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.model.report;

import io.kogge.notification.bounces.model.mail.Addresses;

/** What a server said, as it may be shown and kept: one line, short, without addresses. */
final class ServerWords {
    private static final int LONGEST = 200;

    private ServerWords() {}

    static String brief(String said) {
        String line = Addresses.without(said)
                .replace("<>", "")
                .replaceAll("\\s+", " ")
                .strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
