// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.model.mail;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What remains of HTML when nothing of it is believed: words and line breaks. */
public final class TextOfHtml {
    private static final Pattern UNSEEN = Pattern.compile("(?i)<(style|script|head|title)\\b|<!--");

    private static final Pattern BREAK =
            Pattern.compile("(?i)<\\s*+/?\\s*+(br|p|div|tr|li|ul|ol|table|h[1-6]|pre|blockquote|hr)\\b[^<>]*>");

    /** A tag has no @ before its first blank: addresses stand between angle brackets, too. */
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z!][^<>@\\s]*(\\s[^<>]*)?>");

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00a0]+");

    private TextOfHtml() {}

    /** The words of this HTML. */
    public static String of(String html) {
        String seen = seen(html);
        String broken = BREAK.matcher(seen.replaceAll("\\R", " ")).replaceAll("\n");
        String words = TAG.matcher(broken).replaceAll(" ");
        return BLANKS.matcher(entities(words)).replaceAll(" ").replaceAll("(?m)^ | $", "");
    }

    /** What opens and is never closed hides all behind it. */
    private static String seen(String html) {
        String lower = html.toLowerCase(Locale.ROOT);
        StringBuilder seen = new StringBuilder();
        Matcher hidden = UNSEEN.matcher(html);
        int from = 0;
        while (from < html.length() && hidden.find(from)) {
            seen.append(html, from, hidden.start()).append(' ');
            String end =
                    hidden.group(1) == null ? "-->" : "</" + hidden.group(1).toLowerCase(Locale.ROOT);
            int closed = lower.indexOf(end, hidden.end());
            int after = closed < 0 ? -1 : lower.indexOf('>', closed);
            from = after < 0 ? html.length() : after + 1;
        }
        return seen.append(html, Math.min(from, html.length()), html.length()).toString();
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
