// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.page;

import io.kogge.web.i18n.Dates;
import io.kogge.web.i18n.LanguageResolver;
import io.kogge.web.i18n.Messages;
import io.kogge.web.i18n.PageLanguages;
import io.kogge.web.routing.Requests;
import io.kogge.web.routing.RouteTable;
import io.kogge.web.session.Session;
import io.kogge.web.session.SessionCookies;
import io.kogge.web.session.Sessions;
import io.kogge.web.session.SignedIn;
import io.kogge.web.session.StaffPrincipal;
import io.kogge.web.settings.WebKitProperties;
import io.kogge.web.settings.WebKitProperties.Entry;
import java.net.URI;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.reactive.result.view.CsrfRequestDataValueProcessor;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.RenderingResponse;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** Renders templates with what every page needs, under {@code page}: see {@link PageContext}. */
public final class Pages {
    private final WebKitProperties settings;
    private final PageLanguages languages;
    private final Messages messages;
    private final Assets assets;
    private final Sessions sessions;
    private final SessionCookies cookies;
    private final ObjectProvider<RouteTable> routes;
    private final Clock clock;

    /** The clock is the domain's; the routes, of which pages are a part, say which address can be read. */
    public Pages(
            WebKitProperties settings,
            Messages messages,
            Assets assets,
            Sessions sessions,
            SessionCookies cookies,
            ObjectProvider<RouteTable> routes,
            Clock clock) {
        this.settings = settings;
        this.languages = PageLanguages.of(settings.languages());
        this.messages = messages;
        this.assets = assets;
        this.sessions = sessions;
        this.cookies = cookies;
        this.routes = routes;
        this.clock = clock;
    }

    /** Goes on to another page after a form did its work: {@code "/missions/{id}"}, with values for what is in braces. */
    public static Mono<ServerResponse> seeOther(String path, Object... values) {
        URI page = UriComponentsBuilder.fromUriString(path)
                .encode()
                .buildAndExpand(values)
                .toUri();
        return ServerResponse.seeOther(page).build();
    }

    /** 200 with a page, or with a part of one: {@code "mission/list :: rows"}. */
    public Mono<ServerResponse> render(ServerRequest request, String template, Map<String, ?> model) {
        return render(request, HttpStatus.OK, template, model);
    }

    /** A page with another status, such as 400 with a form that shows what is wrong. */
    public Mono<ServerResponse> render(
            ServerRequest request, HttpStatus status, String template, Map<String, ?> model) {
        return context(request)
                .flatMap(page -> RenderingResponse.create(template)
                        .status(status)
                        .modelAttributes(model)
                        .modelAttribute("page", page)
                        .build())
                .cast(ServerResponse.class);
    }

    /** Who is signed in, also on pages that do not ask; empty if nobody is. */
    private Mono<Optional<StaffPrincipal>> staff(ServerRequest request) {
        return SignedIn.staff(request)
                .map(Mono::just)
                .orElseGet(
                        () -> sessions.holding(cookies.value(request.exchange().getRequest()))
                                .map(Session::staff)
                                // a page that tells of a failure must not fail of the same
                                .onErrorComplete())
                .singleOptional();
    }

    private Mono<PageContext> context(ServerRequest request) {
        return Mono.zip(csrf(request), staff(request), (csrf, staff) -> {
            Locale locale = Optional.ofNullable(
                            request.exchange().getLocaleContext().getLocale())
                    .orElseGet(() -> languages.all().get(0));
            return new PageContext(
                    locale,
                    LanguageResolver.reader(request.exchange()),
                    request.path(),
                    staff.orElse(null),
                    csrf.orElse(null),
                    navigation(request.path()),
                    languageLinks(request, locale),
                    clock.instant(),
                    new Dates(messages, locale, settings.zone(), clock),
                    settings,
                    assets,
                    messages);
        });
    }

    /** Puts the token where Thymeleaf's forms look for it. */
    private static Mono<Optional<Csrf>> csrf(ServerRequest request) {
        Mono<CsrfToken> token = request.exchange().getAttribute(CsrfToken.class.getName());
        if (token == null) {
            return Mono.just(Optional.empty());
        }
        return token.doOnNext(found -> request.exchange()
                        .getAttributes()
                        .put(CsrfRequestDataValueProcessor.DEFAULT_CSRF_ATTR_NAME, found))
                .map(found -> new Csrf(found.getHeaderName(), found.getParameterName(), found.getToken()))
                .singleOptional();
    }

    private List<NavigationItem> navigation(String path) {
        Optional<Entry> current = settings.navigation().stream()
                .filter(entry -> path.equals(entry.path()) || path.startsWith(entry.path() + "/"))
                .max(Comparator.comparingInt(entry -> entry.path().length()));
        return settings.navigation().stream()
                .map(entry -> new NavigationItem(
                        entry.key(), entry.path(), current.filter(entry::equals).isPresent()))
                .toList();
    }

    private List<LanguageLink> languageLinks(ServerRequest request, Locale current) {
        return LanguageResolver.offered(request.exchange(), languages).all().stream()
                .map(locale -> new LanguageLink(
                        locale.toLanguageTag(),
                        capitalised(locale.getDisplayLanguage(locale), locale),
                        inLanguage(request, locale),
                        locale.equals(current)))
                .toList();
    }

    private String inLanguage(ServerRequest request, Locale locale) {
        String elsewhere = elsewhere(request);
        MultiValueMap<String, String> query = elsewhere.isEmpty() ? request.queryParams() : new LinkedMultiValueMap<>();
        return elsewhere + Query.with(query, LanguageResolver.PARAMETER, locale.toLanguageTag());
    }

    /** Where to read the page again if not here: a form may be sent to, and refused at, an address that takes only forms. */
    private String elsewhere(ServerRequest request) {
        String own = request.requestPath().pathWithinApplication().value();
        return Optional.of(request.requestPath().pathWithinApplication())
                .filter(path -> !Requests.safe(request.exchange().getRequest()))
                .flatMap(path -> routes.getObject().readable(path))
                .filter(readable -> !readable.equals(own))
                .orElse("");
    }

    private static String capitalised(String name, Locale locale) {
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
