// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.i18n;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The languages that a service's pages come in.
 *
 * @param all in the order of the switch; the first is the default
 */
public record Languages(List<Locale> all) {
    /** Takes a copy. */
    public Languages {
        all = List.copyOf(all);
    }

    /** From codes such as {@code nl}. */
    public static Languages of(List<String> codes) {
        return new Languages(codes.stream().map(Locale::forLanguageTag).toList());
    }

    /** The language of a code, if it is one of these. */
    public Optional<Locale> find(@Nullable String code) {
        return all.stream().filter(locale -> locale.getLanguage().equals(code)).findFirst();
    }

    /** The first of the wished ones that is one of these. */
    public Optional<Locale> best(List<Locale> wished) {
        return wished.stream()
                .map(locale -> find(locale.getLanguage()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    Locale first() {
        return all.get(0);
    }
}
