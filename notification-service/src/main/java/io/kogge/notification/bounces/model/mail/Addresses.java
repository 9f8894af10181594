// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.model.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds addresses in whatever a server wrote. */
public final class Addresses {
    private static final String LOCAL = "(?:\"[^\"\\r\\n]{1,64}\"|[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~.-]{1,128})";
    private static final String DOMAIN =
            "(?:\\[[0-9a-fA-F.:IPv]{3,45}\\]|[\\p{L}\\p{N}_][\\p{L}\\p{N}_-]*(?:\\.[\\p{L}\\p{N}_][\\p{L}\\p{N}_-]*)*)";

    /** An address, in whatever brackets. */
    public static final Pattern ADDRESS = Pattern.compile(LOCAL + "@" + DOMAIN);

    /** RFC 6533, 3: letters beyond ASCII where only ASCII goes through. */
    private static final Pattern EMBEDDED = Pattern.compile("\\\\x\\{([0-9A-Fa-f]{2,6})\\}");

    /** What servers put before an address without a blank. */
    private static final Pattern PREFIX = Pattern.compile("(?i)^(?:(?:rfc822|smtp|mailto|rfc-822)[=:]|=?3D|[='`])+");

    private static final Pattern OF_SYSTEMS = Pattern.compile(
            "(?i)(mailer-?daemon|postmaster|abuse|hostmaster|no-?reply|do-?not-?reply|mail-?daemon|double-?bounce)\\b.*");

    private Addresses() {}

    /** All in the text, in their order, as written. */
    public static List<String> in(String text) {
        return ADDRESS.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(Addresses::clean)
                .distinct()
                .toList();
    }

    /** The first in the text. */
    public static Optional<String> first(String text) {
        return in(text).stream().findFirst();
    }

    /** That of a field such as {@code rfc822; someone@example.org} or {@code utf-8; …}. */
    public static Optional<String> ofField(String value) {
        return first(embedded(value.substring(value.indexOf(';') + 1)));
    }

    /** The text without any. */
    public static String without(String text) {
        return inPlaceOf("", text);
    }

    /** The text with this word wherever it has one. */
    public static String inPlaceOf(String word, String text) {
        return ADDRESS.matcher(text).replaceAll(Matcher.quoteReplacement(word));
    }

    /** Whether two are the same mailbox for all that servers do. */
    public static boolean same(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    /** Whether it belongs to a mail server rather than to somebody. */
    public static boolean isOfASystem(String address) {
        return OF_SYSTEMS.matcher(address).matches();
    }

    private static String embedded(String value) {
        return EMBEDDED.matcher(value).replaceAll(found -> {
            int letter = Integer.parseInt(found.group(1), 16);
            return Character.isLetter(letter) || Character.isDigit(letter) ? Character.toString(letter) : "";
        });
    }

    private static String clean(String address) {
        return PREFIX.matcher(address).replaceFirst("");
    }
}
