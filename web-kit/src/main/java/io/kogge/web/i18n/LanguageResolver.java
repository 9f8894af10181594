// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.i18n;

import io.kogge.kernel.text.Languages;
import io.kogge.web.routing.Requests;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.http.HttpCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.i18n.LocaleContextResolver;

/**
 * The language of an answer. On pages: {@code ?lang=}, else the cookie that remembers it, else what the browser asks
 * for, else the first language. On the API: what the caller asks for, else English. Pages for one person come in every
 * language, others in some.
 */
public final class LanguageResolver implements LocaleContextResolver {
    static final String COOKIE = "kogge_lang";
    /** The query parameter that asks for a language. */
    public static final String PARAMETER = "lang";

    private static final String PERSONAL = LanguageResolver.class.getName() + ".personal";

    private final PageLanguages languages;

    /** Chooses among these. */
    public LanguageResolver(PageLanguages languages) {
        this.languages = languages;
    }

    @Override
    public LocaleContext resolveLocaleContext(ServerWebExchange exchange) {
        return new SimpleLocaleContext(locale(exchange));
    }

    @Override
    public void setLocaleContext(ServerWebExchange exchange, @Nullable LocaleContext context) {
        throw new UnsupportedOperationException("the request says its language");
    }

    private Locale locale(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        if (Requests.api(request)) {
            return languages.best(accepted(request)).orElse(Locale.ENGLISH);
        }
        PageLanguages offered = offered(exchange, languages);
        HttpCookie cookie = request.getCookies().getFirst(COOKIE);
        return offered.find(request.getQueryParams().getFirst(PARAMETER))
                .or(() -> offered.find(cookie == null ? null : cookie.getValue()))
                .or(() -> own(exchange).flatMap(offered::find))
                .or(() -> offered.best(accepted(request)))
                .orElseGet(offered::first);
    }

    /** What was asked for in the address; to be remembered, whichever pages come in it. */
    Optional<Locale> asked(ServerHttpRequest request) {
        return PageLanguages.ALL.find(request.getQueryParams().getFirst(PARAMETER));
    }

    /**
     * Says that the answer is a page for the person who gets mail in this language, and comes in every language. Whoever chose
     * none reads it in that one, where it is not among those of all pages; among these the browser knows better.
     */
    public static void personal(ServerWebExchange exchange, String language) {
        boolean everywhere = Languages.among(Languages.PAGES, language).isPresent();
        exchange.getAttributes().put(PERSONAL, everywhere ? "" : language);
    }

    /** In which languages the answer comes, where other pages come in these. */
    public static PageLanguages offered(ServerWebExchange exchange, PageLanguages others) {
        return exchange.getAttribute(PERSONAL) == null ? others : PageLanguages.ALL;
    }

    private static Optional<String> own(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.<String>getAttribute(PERSONAL)).filter(language -> !language.isEmpty());
    }

    /**
     * The language in which this reader gets what there is in more languages than pages come in, such as titles: what was
     * asked for on pages, else the first that the browser wishes and Kogge knows, else the page's own.
     */
    public static String reader(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        HttpCookie cookie = request.getCookies().getFirst(COOKIE);
        Stream<String> chosen = Stream.of(
                        Optional.ofNullable(request.getQueryParams().getFirst(PARAMETER)),
                        Optional.ofNullable(cookie).map(HttpCookie::getValue))
                .flatMap(Optional::stream);
        return Stream.of(
                        chosen,
                        own(exchange).stream(),
                        accepted(request).stream().map(Locale::toLanguageTag))
                .flatMap(wished -> wished)
                .map(Languages::known)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> page(exchange).toLanguageTag());
    }

    /** The language that this page is in. */
    public static Locale page(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getLocaleContext().getLocale()).orElse(Locale.ENGLISH);
    }

    private static List<Locale> accepted(ServerHttpRequest request) {
        try {
            return request.getHeaders().getAcceptLanguageAsLocales();
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }
}
