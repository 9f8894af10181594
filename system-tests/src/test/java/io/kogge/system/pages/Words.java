// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.pages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The words on a service's pages in one language, so that one journey is made in each of them. */
final class Words {
    private final String language;
    private final Properties words = new Properties();

    private Words(String service, String language) {
        this.language = language;
        for (String catalogue : List.of("kogge/web/messages", service + "/messages")) {
            load("/" + catalogue + "_" + language + ".properties");
        }
    }

    /** The words of {@code mission}, {@code delegation}, {@code notification} or {@code standalone}. */
    static Words of(String service, String language) {
        return new Words(service, language);
    }

    /** The word behind this key of the catalogue. */
    String of(String key, Object... arguments) {
        String pattern = Objects.requireNonNull(words.getProperty(key), () -> "no " + key + " in " + language);
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, Locale.forLanguageTag(language)).format(arguments);
    }

    private void load(String resource) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(resource), resource), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
