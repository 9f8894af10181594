// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.events;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives a copy ids of its own: every UUID in a text becomes another, the same one wherever it stands.
 *
 * @param copy number of the copy; copies of the same number have the same ids
 * @param chosen ids that become one that was chosen, or stay if they map to themselves
 */
record Renaming(long copy, Map<String, String> chosen) {
    private static final Pattern UUIDS =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** The text with other ids. */
    String apply(String text) {
        return UUIDS.matcher(text).replaceAll(found -> Matcher.quoteReplacement(other(found)));
    }

    private String other(MatchResult found) {
        String id = found.group();
        String given = chosen.get(id);
        return given == null ? derived(id, copy) : given;
    }

    /** The id that takes this one's place in that copy. */
    static String derived(String id, long copy) {
        return UUID.nameUUIDFromBytes((id + '/' + copy).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
