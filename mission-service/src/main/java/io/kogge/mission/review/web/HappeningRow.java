// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.web;

import io.kogge.kernel.text.Texts;
import io.kogge.mission.review.model.Happening;
import io.kogge.web.i18n.Countries;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A mission or an activity in a list, in the reader's words.
 *
 * @param title null where it was taken out of the register since
 * @param language of the title
 * @param href of its page
 */
public record HappeningRow(
        @Nullable String title,
        String language,
        String when,
        String category,
        String where,
        String partners,
        String href) {

    static HappeningRow of(Happening happening, ReviewTerms said) {
        String language = said.locale().toLanguageTag();
        Texts.Text title = happening.titles().in(language).orElse(new Texts.Text(language, happening.id()));
        return new HappeningRow(
                title.text(),
                title.language(),
                said.dates().known(happening.date()),
                Stream.concat(Stream.of(happening.category()), happening.alsoShownAs().stream())
                        .map(said::category)
                        .collect(Collectors.joining(", ")),
                Stream.concat(
                                happening.cities().stream(),
                                happening.countries().stream().map(code -> Countries.name(code, said.locale())))
                        .collect(Collectors.joining(", ")),
                String.join(", ", happening.partners()),
                (happening.source() == Happening.Source.MISSION ? "/missions/" : "/activities/") + happening.id());
    }

    /** The same without what was erased. */
    HappeningRow removed() {
        return new HappeningRow(null, language, when, category, "", "", "");
    }
}
