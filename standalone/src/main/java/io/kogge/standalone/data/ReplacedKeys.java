// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.data;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keys that others took the place of and that are still read, the latest first. */
record ReplacedKeys(List<Replaced> all) {
    private static final String SINCE = "@";

    /** A key, and since when nothing is signed with it any more. */
    record Replaced(String key, Instant since) {
        static Replaced of(String text, Instant unknown) {
            int end = text.indexOf(SINCE);
            return end < 0
                    ? new Replaced(text, unknown)
                    : new Replaced(text.substring(0, end), Instant.parse(text.substring(end + 1)));
        }

        @Override
        public String toString() {
            return key + SINCE + since;
        }
    }

    /** Takes them from the file; of those that stand there alone, as they once did, it is not known since when. */
    static ReplacedKeys of(String text, Instant unknown) {
        return new ReplacedKeys(Arrays.stream(text.split(","))
                .filter(each -> !each.isBlank())
                .map(each -> Replaced.of(each.strip(), unknown))
                .toList());
    }

    ReplacedKeys with(String key, Instant now) {
        return new ReplacedKeys(
                Stream.concat(Stream.of(new Replaced(key, now)), all.stream()).toList());
    }

    /** Without those that were replaced before. */
    ReplacedKeys since(Instant earliest) {
        return new ReplacedKeys(
                all.stream().filter(each -> !each.since().isBefore(earliest)).toList());
    }

    /** The keys behind this one, with commas between them. */
    String behind(String present) {
        return Stream.concat(Stream.of(present), all.stream().map(Replaced::key))
                .collect(Collectors.joining(","));
    }

    /** As it stands in the file. */
    String text() {
        return all.stream().map(Replaced::toString).collect(Collectors.joining(","));
    }
}
