// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.model.mail;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A mail, or a part of one, with its transfer encoding and character set taken off.
 *
 * @param headers encoded words in them are decoded
 * @param type in lower case and without parameters, such as {@code text/plain}
 * @param text of a part that has no parts: its content; also of types that are not text, as servers mislabel reports
 * @param parts those of a multipart, or the one mail inside a {@code message/rfc822}
 */
public record Part(HeaderFields headers, String type, String text, List<Part> parts) {

    /** As these. */
    public Part {
        parts = List.copyOf(parts);
    }

    /** This part and all inside it, but not inside a mail that is enclosed. */
    public Stream<Part> outer() {
        return isMail()
                ? Stream.of(this)
                : Stream.concat(Stream.of(this), parts.stream().flatMap(Part::outer));
    }

    /** The first of these types, outside enclosed mails. */
    public Optional<Part> find(List<String> types) {
        return outer().filter(part -> types.contains(part.type())).findFirst();
    }

    /** Whether this encloses a mail. */
    public boolean isMail() {
        return type.equals("message/rfc822") || type.equals("message/global");
    }

    /** Whether this is for people to read. */
    public boolean isReadable() {
        return parts.isEmpty() && (type.equals("text/plain") || type.equals("text/html"));
    }

    /** What people read in it. */
    public String readableText() {
        return type.equals("text/html") ? TextOfHtml.of(text) : text;
    }
}
