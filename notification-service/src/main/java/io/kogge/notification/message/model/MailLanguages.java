// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.model;

import java.util.List;

/** The languages there are texts in. */
public final class MailLanguages {
    /** All; the first is taken for any other. */
    public static final List<String> ALL = List.of("en", "nl");

    private MailLanguages() {}

    /** The language to write in for somebody who asked for this one. */
    public static String of(String wanted) {
        String primary = wanted.split("-", 2)[0];
        return ALL.contains(primary) ? primary : ALL.get(0);
    }
}
