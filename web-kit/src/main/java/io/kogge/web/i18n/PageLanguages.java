// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.i18n;

import io.kogge.kernel.text.Languages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The languages that a service's pages come in.
 *
 * @param all in the order of the switch; the first is the default
 */
public record PageLanguages(List<Locale> all) {
    /** All that Kogge speaks. */
    static final PageLanguages ALL = of(Languages.ALL);

    /** Takes a copy. */
    public PageLanguages {
        all = List.copyOf(all);
    }

    /** From BCP 47 tags such as {@code nl}. */
    public static PageLanguages of(List<String> tags) {
        return new PageLanguages(tags.stream().map(Locale::forLanguageTag).toList());
    }

    /** The one of these that somebody who asks for this tag reads. */
    public Optional<Locale> find(@Nullable String tag) {
        return tag == null ? Optional.empty() : Languages.among(tags(), tag).map(Locale::forLanguageTag);
    }

    /** The first of the wished ones that is one of these; English for who wishes others alone. */
    public Optional<Locale> best(List<Locale> wished) {
        return Stream.concat(
                        wished.stream().map(Locale::toLanguageTag),
                        wished.stream().map(any -> Languages.FALLBACK))
                .map(this::find)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private List<String> tags() {
        return all.stream().map(Locale::toLanguageTag).toList();
    }

    Locale first() {
        return all.get(0);
    }
}
