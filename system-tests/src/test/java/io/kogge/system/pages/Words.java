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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

/** The words on a service's pages in one language, so that one journey is made in each of them. */
final class Words {
    private static final String SETTING = "kogge.web.messages";
    private static final String KIT = "kogge/web/messages";

    private final String language;
    private final Properties words = new Properties();

    private Words(String service, String language) {
        this.language = language;
        // of two catalogues that hold a word the first is read
        Stream.concat(catalogues(service).stream(), Stream.of(KIT))
                .forEach(catalogue -> load(catalogue).forEach(words::putIfAbsent));
    }

    /** The words of {@code mission}, {@code delegation}, {@code notification} or {@code standalone}. */
    static Words in(String service, String language) {
        return new Words(service, language);
    }

    /** The word behind this key of the catalogue. */
    String of(String key, Object... arguments) {
        String pattern = Objects.requireNonNull(words.getProperty(key), () -> "no " + key + " in " + language);
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, Locale.forLanguageTag(language)).format(arguments);
    }

    /** As the service itself is told: one, or several in their order. */
    private static List<String> catalogues(String service) {
        ClassPathResource settings = new ClassPathResource(service + "-service.yml");
        if (!settings.exists()) {
            return List.of(service + "/messages");
        }
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(settings);
        Properties found = Objects.requireNonNull(yaml.getObject());
        return found.containsKey(SETTING)
                ? List.of(found.getProperty(SETTING))
                : IntStream.iterate(0, at -> found.containsKey(SETTING + "[" + at + "]"), at -> at + 1)
                        .mapToObj(at -> found.getProperty(SETTING + "[" + at + "]"))
                        .toList();
    }

    private Properties load(String catalogue) {
        String resource = "/" + catalogue + "_" + language + ".properties";
        Properties loaded = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(resource), resource), StandardCharsets.UTF_8)) {
            loaded.load(reader);
            return loaded;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
