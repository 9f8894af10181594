// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import io.kogge.kernel.date.KnownDate;
import io.kogge.mission.partners.model.PartnerHappening;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something on a timeline, as the API answers it. */
record HappeningAnswer(
        PartnerHappening.Kind kind,
        String id,
        Map<String, String> titles,
        @Nullable String date,
        String sort,
        @Nullable String state,
        boolean online) {

    static HappeningAnswer of(PartnerHappening happening) {
        KnownDate date = happening.date();
        return new HappeningAnswer(
                happening.kind(),
                happening.id(),
                happening.titles().byLanguage(),
                date == null ? null : date.toString(),
                happening.sort(),
                inCapitals(happening.state()),
                happening.online());
    }

    /** As every constant of the API is written. */
    private static @Nullable String inCapitals(@Nullable String state) {
        return state == null ? null : state.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
