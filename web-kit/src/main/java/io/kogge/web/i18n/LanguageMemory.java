// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.i18n;

import io.kogge.web.routing.Requests;
import java.time.Duration;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.http.ResponseCookie;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Remembers the language that a reader chose, for all services of the origin. */
public final class LanguageMemory implements WebFilter, Ordered {
    private final LanguageResolver resolver;
    private final boolean secure;

    /** Whether the cookie travels over https only is configuration. */
    public LanguageMemory(LanguageResolver resolver, boolean secure) {
        this.resolver = resolver;
        this.secure = secure;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 20;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!Requests.api(exchange.getRequest())) {
            resolver.asked(exchange.getRequest())
                    .ifPresent(locale -> exchange.getResponse().addCookie(cookie(locale)));
        }
        return chain.filter(exchange);
    }

    private ResponseCookie cookie(Locale locale) {
        return ResponseCookie.from(LanguageResolver.COOKIE, locale.toLanguageTag())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build();
    }
}
