// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.i18n;

import io.kogge.web.settings.SecurityProperties;
import io.kogge.web.settings.WebKitProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Catalogues and the reader's language. */
@Configuration(proxyBeanMethods = false)
public class LanguageConfiguration {
    private static final String KIT_MESSAGES = "kogge/web/messages";

    /** A catalogue of its own, as it comes in the languages of mails as well. */
    private static final String KIT_DATES = "kogge/web/dates";

    /** In no catalogue, so that all are read in the search for it. */
    private static final String NOTHING = "nothing";

    @Bean
    MessageSource messageSource(WebKitProperties properties) {
        Catalogue source = new Catalogue();
        properties.messages().forEach(source::addBasenames);
        source.addBasenames(KIT_MESSAGES, KIT_DATES);
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        // reads the files now, not in the first request
        PageLanguages.ALL.all().forEach(locale -> source.getMessage(NOTHING, null, "", locale));
        return source;
    }

    @Bean
    Messages messages(MessageSource source) {
        return new Messages(source);
    }

    @Bean
    LanguageResolver localeContextResolver(WebKitProperties properties) {
        return new LanguageResolver(PageLanguages.of(properties.languages()));
    }

    @Bean
    LanguageMemory languageMemory(LanguageResolver resolver, SecurityProperties security) {
        return new LanguageMemory(resolver, security.secureCookies());
    }
}
