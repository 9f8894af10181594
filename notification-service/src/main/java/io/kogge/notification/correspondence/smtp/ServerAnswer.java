// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.smtp;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the mail server said.
 *
 * @param code its three digits
 * @param text all of it, the digits too; may hold the recipient's address
 * @param mailbox what stands before the at sign of the recipient's address, empty while there is none
 */
record ServerAnswer(int code, String text, String mailbox) {
    /** "550 5.1.1 no such mailbox" (RFC 3463, RFC 2034). */
    private static final Pattern ENHANCED = Pattern.compile("^\\d{3}[ -]([245]\\.\\d{1,3}\\.\\d{1,3})\\b");

    private static final Pattern FIRST_OF_SEVERAL = Pattern.compile("^(\\d{3})-");
    /** They repeat the codes. */
    private static final Pattern FURTHER_LINES =
            Pattern.compile("[\\r\\n]+\\d{3}[ -]([245]\\.\\d{1,3}\\.\\d{1,3}(?= ))?");
    /** What holds an at sign, also where it is written as in a link. */
    private static final Pattern ADDRESS =
            Pattern.compile("(\"[^\"]*\"|[^\\s<>()\\[\\]\"',;:]+)(@|%40)[^\\s<>()\\[\\]\"',;:]*");

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\s]+");
    /** Shorter ones are found in any word. */
    private static final int SHORTEST_MAILBOX = 3;

    private static final int LONGEST = 200;
    private static final String LEFT_OUT = "…";

    /** Whether the server did what it was asked for. */
    boolean positive() {
        return code / 100 == 2;
    }

    /** Whether the server did not do what it was asked for. */
    boolean refusal() {
        return code >= 400;
    }

    /** The enhanced status code if there is one, else the three digits. */
    String status() {
        Matcher enhanced = ENHANCED.matcher(text);
        return enhanced.find() ? enhanced.group(1) : String.valueOf(code);
    }

    /** As staff and operators may read it: one short line in which no address is left. */
    String words() {
        String first = FIRST_OF_SEVERAL.matcher(text).replaceFirst("$1 ");
        String line = UNPRINTABLE
                .matcher(FURTHER_LINES.matcher(first).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        String said = withoutMailbox(ADDRESS.matcher(line).replaceAll(LEFT_OUT));
        return said.codePointCount(0, said.length()) <= LONGEST
                ? said
                : said.substring(0, said.offsetByCodePoints(0, LONGEST - 1)) + LEFT_OUT;
    }

    private String withoutMailbox(String line) {
        return mailbox.length() < SHORTEST_MAILBOX
                ? line
                : Pattern.compile("(?i)\\b" + Pattern.quote(mailbox) + "\\b")
                        .matcher(line)
                        .replaceAll(LEFT_OUT);
    }
}
