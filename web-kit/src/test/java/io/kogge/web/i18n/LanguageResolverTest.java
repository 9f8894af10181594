// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpCookie;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.server.ServerWebExchange;

/** In which language somebody reads a page. */
class LanguageResolverTest {
    private static final PageLanguages SOME = PageLanguages.of(List.of("nl", "en"));

    private final LanguageResolver resolver = new LanguageResolver(SOME);

    @ParameterizedTest
    @CsvSource({
        "'', '', en, en",
        "'', '', de, en",
        "'', '', zh-CN, en",
        "'', nl, en, nl",
        "nl, en, en, nl",
        "de, nl, en, nl",
    })
    void mostPagesComeInSomeLanguages(String asked, String remembered, String browser, String page) {
        ServerWebExchange exchange = exchange(asked, remembered, browser);
        assertThat(language(exchange)).isEqualTo(page);
        assertThat(LanguageResolver.offered(exchange, SOME)).isEqualTo(SOME);
    }

    @ParameterizedTest
    @CsvSource({
        "de, '', '', en, de",
        "zh-Hans, '', '', nl, zh-Hans",
        "de, en, '', de, en",
        "de, '', nl, de, nl",
        "nl, '', '', en, en",
        "en, '', '', zh-CN, zh-Hans",
        "nl, de, '', nl, de",
    })
    void aPageForOnePersonComesInThePersonsOwn(
            String own, String asked, String remembered, String browser, String page) {
        ServerWebExchange exchange = exchange(asked, remembered, browser);
        LanguageResolver.personal(exchange, own);
        assertThat(language(exchange)).isEqualTo(page);
        assertThat(LanguageResolver.reader(exchange)).as("of titles, too").isEqualTo(page);
        assertThat(LanguageResolver.offered(exchange, SOME).all()).hasSize(4);
    }

    @Test
    void whatWasChosenOnAPageThatComesInAllIsRemembered() {
        assertThat(resolver.asked(exchange("de", "", "en").getRequest())).contains(Locale.GERMAN);
        assertThat(resolver.asked(exchange("xx", "", "en").getRequest())).isEmpty();
    }

    private String language(ServerWebExchange exchange) {
        return resolver.resolveLocaleContext(exchange).getLocale().toLanguageTag();
    }

    private static ServerWebExchange exchange(String asked, String remembered, String browser) {
        MockServerHttpRequest.BaseBuilder<?> request = MockServerHttpRequest.get(
                        "/join/my/token" + (asked.isEmpty() ? "" : "?lang=" + asked))
                .header("Accept-Language", browser);
        if (!remembered.isEmpty()) {
            request.cookie(new HttpCookie(LanguageResolver.COOKIE, remembered));
        }
        return MockServerWebExchange.from(request);
    }
}
