// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.mime;

import io.kogge.notification.bounces.model.mail.HeaderFields;
import io.kogge.notification.bounces.model.mail.HeaderFields.Field;
import io.kogge.notification.bounces.model.mail.Part;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads mails as they come in, broken ones too: what cannot be read as it says is read as text. jakarta.mail's own
 * parts throw at a missing boundary or an unknown character set, and know no {@code message/global-…} (RFC 6533).
 */
public final class MailReader {
    private final int deepest;
    private final int mostParts;

    /** What lies deeper, or is beyond so many parts, is left out. */
    public MailReader(int deepest, int mostParts) {
        this.deepest = deepest;
        this.mostParts = mostParts;
    }

    /** The mail of these octets. */
    public Part read(byte[] octets) {
        List<String> lines = lines(octets);
        int begin = 0;
        while (begin < lines.size()
                && (lines.get(begin).isBlank() || lines.get(begin).startsWith("From "))) {
            begin++;
        }
        return new Reading().part(lines.subList(begin, lines.size()), "text/plain", 0);
    }

    /** An octet is a character until its character set is known. */
    private static List<String> lines(byte[] octets) {
        return Arrays.asList(new String(octets, StandardCharsets.ISO_8859_1).split("\r\n|\n|\r", -1));
    }

    private final class Reading {
        private int parts;

        private Part part(List<String> lines, String usualType, int depth) {
            parts++;
            int end = headerEnd(lines);
            HeaderFields raw = HeaderFields.of(lines.subList(0, end));
            List<String> body = lines.subList(Math.min(end + 1, lines.size()), lines.size());
            ContentType type = ContentType.of(raw.text("Content-Type"), usualType);
            HeaderFields headers = decoded(raw);
            String encoding = raw.text("Content-Transfer-Encoding");
            if (depth < deepest && type.isMultipart()) {
                String nextType = type.name().equals("multipart/digest") ? "message/rfc822" : "text/plain";
                List<Part> inside = new ArrayList<>();
                for (List<String> piece : Boundary.split(body, type.boundary())) {
                    if (parts < mostParts) {
                        inside.add(part(piece, nextType, depth + 1));
                    }
                }
                return inside.isEmpty()
                        ? leaf(headers, "text/plain", body, encoding, type)
                        : new Part(headers, type.name(), "", inside);
            }
            if (depth < deepest && type.isMail() && parts < mostParts) {
                List<String> enclosed = lines(Decoding.octets(body, encoding));
                return new Part(headers, type.name(), "", List.of(part(enclosed, "text/plain", depth + 1)));
            }
            return leaf(headers, type.name(), body, encoding, type);
        }

        private Part leaf(HeaderFields headers, String name, List<String> body, String encoding, ContentType type) {
            return new Part(headers, name, Decoding.text(body, encoding, type.charset()), List.of());
        }
    }

    /** A header that ends without an empty line ends where no field is. */
    private static int headerEnd(List<String> lines) {
        int end = 0;
        while (end < lines.size() && !lines.get(end).isBlank()) {
            end++;
        }
        return end;
    }

    private static HeaderFields decoded(HeaderFields raw) {
        return new HeaderFields(raw.fields().stream()
                .map(field -> new Field(field.name(), Decoding.words(field.value())))
                .toList());
    }
}
