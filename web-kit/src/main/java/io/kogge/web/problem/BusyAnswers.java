// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.problem;

import io.kogge.kernel.text.Languages;
import io.kogge.web.i18n.Messages;
import io.kogge.web.limit.NetworkShare;
import io.kogge.web.routing.Requests;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.HtmlUtils;
import reactor.core.publisher.Mono;

/**
 * What strangers are told whose network has its share. Made once: making it for each of them would be work that waits for no
 * turn, and the more of it the busier their network is.
 */
final class BusyAnswers {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final Problem BUSY = Problem.of(HttpStatus.TOO_MANY_REQUESTS, NetworkShare.BUSY);
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%1$s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%2$s</title>
            <link rel="stylesheet" href="%3$s">
            </head>
            <body>
            <main id="main" class="kogge-page kogge-page--narrow">
            <h1 class="utrecht-heading-1">%2$s</h1>
            <p class="kogge-lead">%4$s</p>
            </main>
            </body>
            </html>
            """;

    private final Map<Locale, byte[]> pages = new HashMap<>();
    private final Map<Locale, byte[]> documents = new HashMap<>();

    BusyAnswers(Messages messages, ProblemJson json, String stylesheet) {
        Languages.ALL.stream().map(Locale::forLanguageTag).forEach(language -> {
            pages.put(language, page(messages, language, stylesheet));
            documents.put(language, json.write(BUSY, language));
        });
    }

    private static byte[] page(Messages messages, Locale language, String stylesheet) {
        String title = messages.text(language, "error.network-busy.title");
        String why = messages.text(language, "rejection." + NetworkShare.BUSY);
        return PAGE.formatted(
                        language.toLanguageTag(),
                        HtmlUtils.htmlEscape(title),
                        HtmlUtils.htmlEscape(stylesheet),
                        HtmlUtils.htmlEscape(why))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Writes it; the status is set already. */
    Mono<Void> write(ServerWebExchange exchange, Locale locale) {
        boolean api = Requests.api(exchange.getRequest());
        Map<Locale, byte[]> made = api ? documents : pages;
        Locale language = made.containsKey(locale) ? locale : Locale.ENGLISH;
        byte[] words = Objects.requireNonNull(made.get(language));
        ServerHttpResponse response = exchange.getResponse();
        response.getHeaders().setContentType(api ? MediaType.APPLICATION_PROBLEM_JSON : HTML);
        response.getHeaders().setContentLanguage(language);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(words)));
    }
}
