// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.model.mail;

import java.util.regex.Pattern;

/** What remains of HTML when nothing of it is believed: words and line breaks. */
public final class PlainText {
    private static final Pattern UNSEEN = Pattern.compile("(?is)<(style|script|head|title)\\b.*?</\\1\\s*>|<!--.*?-->");
    private static final Pattern BREAK =
            Pattern.compile("(?i)<\\s*/?\\s*(br|p|div|tr|li|ul|ol|table|h[1-6]|pre|blockquote|hr)\\b[^>]*>");
    /** A tag has no @ before its first blank: addresses stand between angle brackets, too. */
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z!][^<>@\\s]*(\\s[^<>]*)?>");

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00a0]+");

    private PlainText() {}

    /** The words of this HTML. */
    public static String of(String html) {
        String seen = UNSEEN.matcher(html).replaceAll(" ");
        String broken = BREAK.matcher(seen.replaceAll("\\R", " ")).replaceAll("\n");
        String words = TAG.matcher(broken).replaceAll(" ");
        return BLANKS.matcher(entities(words)).replaceAll(" ").replaceAll("(?m)^ | $", "");
    }

    private static String entities(String text) {
        return text.replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&apos;", "'")
                .replace("&#64;", "@")
                .replace("&amp;", "&");
    }
}
