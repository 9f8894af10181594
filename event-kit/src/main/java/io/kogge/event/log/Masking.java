// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.log;

import java.util.regex.Pattern;

/**
 * Takes out of a text for the log what could give somebody away or let somebody in: tokens of personal links and
 * sessions, queries of addresses, e-mail addresses. It is the last net: what is logged should hold none of them.
 */
final class Masking {
    private static final String MASK = "***";

    /** After these a path goes on with a token. */
    private static final Pattern LINK = Pattern.compile(
            "(/(?:join/(?:my|address)|answer(?:/survey)?|unsubscribe|my-registrations|my-addresses|answers|surveys)/)[^/\\s\"'?{}]+");

    /** As {@code SignedLinks} makes them, and JSON web tokens: long Base64 with a dot, wherever it stands. */
    private static final Pattern TOKEN =
            Pattern.compile("(?<![\\w.-])(?=[\\w-]*\\d)[\\w-]{20,}\\.[\\w-]{22,}(?:\\.[\\w-]{20,})?(?![\\w.-])");

    private static final Pattern QUERY = Pattern.compile("(/[^\\s\"'?]*\\?)[^\\s\"']+");

    private static final Pattern MAIL_ADDRESS =
            Pattern.compile("[^\\s\"<>()\\[\\]{},;:=/@]{1,64}(?:@|%40)[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");

    private Masking() {}

    static String of(String text) {
        String masked = LINK.matcher(text).replaceAll("$1" + MASK);
        masked = TOKEN.matcher(masked).replaceAll(MASK);
        masked = QUERY.matcher(masked).replaceAll("$1" + MASK);
        return MAIL_ADDRESS.matcher(masked).replaceAll(MASK);
    }
}
