// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.limit;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.convert.DurationStyle;

/**
 * How often in what time.
 *
 * @param most at least 1
 * @param window the time, longer than nothing
 */
public record Quota(long most, Duration window) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9}) in (\\w+)");

    /** Refuses what lets nothing through. */
    public Quota {
        if (most < 1 || window.isZero() || window.isNegative()) {
            throw new IllegalArgumentException("a quota lets at least 1 through in some time");
        }
    }

    /** As settings write it: {@code 60 in 10m}. */
    public static Quota valueOf(String written) {
        Matcher parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("a quota is written like this: 60 in 10m");
        }
        return new Quota(Long.parseLong(parts.group(1)), DurationStyle.detectAndParse(parts.group(2)));
    }
}
