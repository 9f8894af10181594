// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What programs that show text make into a link, and markup would. */
final class Links {
    /** A scheme, www., an e-mail address, a domain with a path, and a link in Markdown. */
    private static final Pattern LINK = Pattern.compile(
            "://|\\bwww\\.|\\b(?:mailto|tel|sms):\\S|[^\\s@]@[^\\s@]+\\.\\p{L}|[\\p{L}\\p{N}-]\\.\\p{L}{2,}(?:[/?#]\\S|:\\d)|\\]\\(",
            Pattern.CASE_INSENSITIVE);
    /** A bare domain too; after a capital initial ("J.de Vries") it is none. */
    private static final Pattern DOMAIN =
            Pattern.compile("(?:[\\p{L}\\p{N}-]{2}|(?<![\\p{L}\\p{N}])[\\p{Ll}\\p{N}])\\.\\p{L}{2,}|@");
    /** Full stops of other scripts; UTS 46 reads them as dots of a domain, as programs that look for links do. */
    private static final Pattern DOTS = Pattern.compile("[\u3002\uFF0E\uFF61\u2024]");

    private Links() {}

    /** Whether there is a link in it. A bare domain does not count, as organisations are called by theirs. */
    static boolean in(String text) {
        return LINK.matcher(asRead(text)).find();
    }

    /** Whether there is a link or a domain in it. */
    static boolean orDomainIn(String text) {
        return in(text) || DOMAIN.matcher(asRead(text)).find();
    }

    /** As it looks: wide letters are letters, and what nobody sees is not there. */
    private static String asRead(String text) {
        String plain = DOTS.matcher(text).replaceAll(".");
        String visible = plain.codePoints()
                .filter(character -> !Characters.isInvisible(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Normalizer.normalize(visible, Normalizer.Form.NFKC);
    }
}
