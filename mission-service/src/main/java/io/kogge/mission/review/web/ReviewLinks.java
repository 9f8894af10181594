// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.web;

import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.model.Selection;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** Where a review leads to: for staff to lists and stories, for others nowhere. */
interface ReviewLinks {
    /** The list behind a number. */
    @Nullable
    String list(Selection.Which which, Selection.@Nullable By by, String key);

    /** Where a section's story is told. */
    @Nullable
    String story(String section);

    /** What came of the missions that began in this year, mission by mission; of all for null. */
    @Nullable
    String outcomes(@Nullable Integer year);

    /** Leads nowhere. */
    ReviewLinks NONE = new ReviewLinks() {
        @Override
        public @Nullable String list(Selection.Which which, Selection.@Nullable By by, String key) {
            return null;
        }

        @Override
        public @Nullable String story(String section) {
            return null;
        }

        @Override
        public @Nullable String outcomes(@Nullable Integer year) {
            return null;
        }
    };

    /** For staff. */
    record OfStaff(Period period) implements ReviewLinks {
        @Override
        public String list(Selection.Which which, Selection.@Nullable By by, String key) {
            String what = which == Selection.Which.COUNTED ? "" : "&which=" + ReviewTerms.code(which.name());
            return ReviewPages.REVIEW + "/list?" + PeriodInput.query(period) + what
                    + (by == null
                            ? ""
                            : "&by=" + ReviewTerms.code(by.name()) + "&value="
                                    + UriUtils.encode(key, StandardCharsets.UTF_8));
        }

        @Override
        public String story(String section) {
            return ReviewPages.REVIEW + "/stories/" + UriUtils.encode(section, StandardCharsets.UTF_8) + "?"
                    + PeriodInput.query(period);
        }

        @Override
        public String outcomes(@Nullable Integer year) {
            return ReviewPages.REVIEW + "/outcomes" + (year == null ? "" : "?year=" + year);
        }
    }
}
