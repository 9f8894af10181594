// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.i18n;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * All catalogues together. A language that only some pages come in has words for these alone: for the rest, such as a rare
 * failure, its readers get English. All that there is in a language is read once and found by its key: a page looks up hundreds of
 * words, and would go through a dozen files for each.
 */
final class Catalogue extends ResourceBundleMessageSource {
    private static final Control NAMES = Control.getControl(Control.FORMAT_PROPERTIES);

    private final Map<Locale, Words> words = new ConcurrentHashMap<>();

    /**
     * What there is for the readers of one language.
     *
     * @param texts by key
     * @param patterns those of them that were filled in so far
     */
    private record Words(Map<String, Text> texts, Map<String, MessageFormat> patterns) {}

    private record Text(String text, Locale language) {
        MessageFormat pattern() {
            return new MessageFormat(text, language);
        }
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        Text found = words(locale).texts().get(code);
        return found == null ? null : found.text();
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        Words known = words(locale);
        Text found = known.texts().get(code);
        return found == null ? null : known.patterns().computeIfAbsent(code, first -> found.pattern());
    }

    private Words words(Locale locale) {
        return words.computeIfAbsent(locale, this::read);
    }

    private Words read(Locale locale) {
        Map<String, Text> texts = new HashMap<>();
        Stream.of(locale, Locale.ENGLISH)
                .forEach(language -> getBasenameSet().stream()
                        .map(name -> getResourceBundle(name, language))
                        .filter(Objects::nonNull)
                        .forEach(bundle -> bundle.keySet()
                                .forEach(key -> texts.putIfAbsent(key, new Text(bundle.getString(key), language)))));
        return new Words(Map.copyOf(texts), new ConcurrentHashMap<>());
    }

    /** One that is not there is not looked for and complained about. */
    @Override
    protected @Nullable ResourceBundle getResourceBundle(String basename, Locale locale) {
        String file = NAMES.toBundleName(basename, locale) + ".properties";
        ClassLoader loader = getBundleClassLoader();
        return loader != null && loader.getResource(file) != null ? super.getResourceBundle(basename, locale) : null;
    }
}
