// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.storage;

import io.kogge.kernel.name.Folded;
import io.kogge.kernel.name.NameKeys;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.activities.model.ActivityContent;
import io.kogge.mission.activities.model.ActivityPlace;
import io.kogge.mission.activities.model.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an activity is found and sorted by.
 *
 * @param facets see {@link Facets}; none once it was removed
 * @param first the first day that its date may mean
 * @param years that it was or may have been in
 * @param title folded, to sort by
 * @param countries that it was in
 * @param names keys of titles, cities and partners, to search by
 */
public record ActivityFoundBy(
        List<String> facets,
        String first,
        List<Integer> years,
        String title,
        List<String> countries,
        List<String> names) {
    static final ActivityFoundBy NOTHING = new ActivityFoundBy(List.of(), "", List.of(), "", List.of(), List.of());

    private static final int LONGEST_TITLE = 80;

    static ActivityFoundBy of(ActivityContent content, @Nullable SourceRef source) {
        return new ActivityFoundBy(
                Facets.of(content, source),
                content.date().first().toString(),
                IntStream.rangeClosed(
                                content.date().first().getYear(),
                                content.date().last().getYear())
                        .boxed()
                        .toList(),
                title(content.titles()),
                countries(content),
                names(content));
    }

    private static String title(Texts titles) {
        String folded = titles.in("nl").map(Texts.Text::text).map(Folded::of).orElse("");
        return folded.substring(0, Math.min(folded.length(), LONGEST_TITLE));
    }

    private static List<String> countries(ActivityContent content) {
        return content.places().stream()
                .map(ActivityPlace::country)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    private static List<String> names(ActivityContent content) {
        List<String> names = new ArrayList<>(content.titles().byLanguage().values());
        content.places().forEach(place -> {
            if (place.city() != null) {
                names.add(place.city());
            }
        });
        content.partners().forEach(partner -> names.add(partner.name()));
        return NameKeys.of(names);
    }

    /** Without what people wrote. */
    @Override
    public String toString() {
        return "ActivityFoundBy[" + first + "]";
    }
}
