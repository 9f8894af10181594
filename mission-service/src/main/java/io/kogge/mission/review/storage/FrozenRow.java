// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.storage;

import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.review.model.Happening;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of a frozen review's list as it is stored.
 *
 * @param erased true once nothing is left of it but that there was something, and when; else missing
 */
public record FrozenRow(
        String frozenId,
        long number,
        String happeningId,
        String source,
        Map<String, String> titles,
        String date,
        String category,
        List<String> alsoShownAs,
        List<String> countries,
        List<String> cities,
        List<Map<String, String>> themes,
        List<String> partners,
        String direction,
        String policyLine,
        String format,
        @Nullable Boolean erased) {

    static FrozenRow of(String frozenId, long number, Happening happening) {
        return new FrozenRow(
                frozenId,
                number,
                happening.id(),
                happening.source().name(),
                happening.titles().byLanguage(),
                happening.date().toString(),
                happening.category(),
                happening.alsoShownAs(),
                happening.countries(),
                happening.cities(),
                happening.themes(),
                happening.partners(),
                happening.direction(),
                happening.policyLine(),
                happening.format(),
                null);
    }

    Happening toHappening() {
        return new Happening(
                happeningId,
                Happening.Source.valueOf(source),
                new Texts(titles),
                KnownDate.parse(date),
                category,
                alsoShownAs,
                countries,
                cities,
                themes,
                partners,
                direction,
                policyLine,
                format,
                false);
    }
}
