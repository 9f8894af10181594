// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.mime;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;

/** Takes off transfer encodings and character sets, as far as what is written there can be understood. */
final class Decoding {
    private Decoding() {}

    static byte[] octets(List<String> lines, String encoding) {
        byte[] raw = String.join("\r\n", lines).getBytes(StandardCharsets.ISO_8859_1);
        String name = encoding.strip().toLowerCase(Locale.ROOT);
        if (!name.equals("base64") && !name.equals("quoted-printable")) {
            return raw;
        }
        try (InputStream decoded = MimeUtility.decode(new ByteArrayInputStream(raw), name)) {
            return decoded.readAllBytes();
        } catch (MessagingException | IOException notEncodedAtAll) {
            return raw;
        }
    }

    static String text(List<String> lines, String encoding, String charset) {
        byte[] octets = octets(lines, encoding);
        return text(octets, charset).replace("\r\n", "\n").replace('\u00a0', ' ');
    }

    /** What claims to be nothing or ASCII, and is neither, is UTF-8 if it can be, and Latin otherwise. */
    private static String text(byte[] octets, String charset) {
        String name = MimeUtility.javaCharset(charset.strip());
        if (!name.isEmpty() && !name.equalsIgnoreCase("us-ascii") && !name.equalsIgnoreCase("utf-8")) {
            try {
                return new String(octets, Charset.forName(name));
            } catch (UnsupportedCharsetException | java.nio.charset.IllegalCharsetNameException unknown) {
                // as if it said none
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(octets, Charset.forName("windows-1252"));
        }
    }

    /** Encoded words decoded, raw octets beyond ASCII too. */
    static String words(String value) {
        try {
            return MimeUtility.decodeText(text(value.getBytes(StandardCharsets.ISO_8859_1), ""));
        } catch (IOException unknown) {
            return value;
        }
    }
}
