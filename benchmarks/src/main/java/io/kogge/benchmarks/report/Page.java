// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.report;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Markdown page that shows results: between two comments that name a row stands what its result says. */
public final class Page {
    private static final Pattern PLACE =
            Pattern.compile("(<!-- result of ([a-z]+) -->\n).*?(<!-- end of result -->)", Pattern.DOTALL);

    private Page() {}

    /** The page with what these results say in every place for one, whatever stood there before. */
    public static String fill(String page, Function<String, Optional<Result>> results) {
        return PLACE.matcher(page)
                .replaceAll(place -> Matcher.quoteReplacement(place.group(1)
                        + results.apply(place.group(2)).map(Tables::of).orElse("Not measured yet.\n")
                        + place.group(3)));
    }
}
