// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A piece of text that many messages share; a text takes it in as {@code {{>greeting}}}. */
public enum TextBlock {
    /** By name, or without where none is known to be true. */
    GREETING,
    /** The stops with their times. */
    WHEN,
    /** The office's name, and where answers go. */
    CLOSE;

    /** As texts write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that texts write so, if there is one. */
    public static Optional<TextBlock> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}
