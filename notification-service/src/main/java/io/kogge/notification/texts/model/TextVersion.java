// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.model;

import io.kogge.notification.message.model.MessageKind;
import java.util.Optional;

/**
 * What a message was written from, as it is noted with the letter: {@code accepted:mission:m1@3}.
 *
 * @param number of the version; 0 for the text that comes with Kogge
 */
public record TextVersion(TextId id, int number) {
    private static final String AT = "@";

    /** The text that comes with Kogge. */
    public static TextVersion shipped(MessageKind kind) {
        return new TextVersion(TextId.office(kind), 0);
    }

    /** From what was noted; empty where nothing was. */
    public static Optional<TextVersion> parse(String noted) {
        int at = noted.lastIndexOf(AT);
        return at < 0
                ? Optional.empty()
                : Optional.of(new TextVersion(
                        TextId.parse(noted.substring(0, at)), Integer.parseInt(noted.substring(at + 1))));
    }

    @Override
    public String toString() {
        return id + AT + number;
    }
}
