// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.page;

import io.kogge.web.input.Form;
import io.kogge.web.problem.ErrorPage;
import io.kogge.web.problem.Problem;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.OurSite;
import io.kogge.web.routing.Requests;
import io.kogge.web.routing.RouteTable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.http.codec.HttpMessageWriter;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Shows a problem as a page that says what happened and what to do next. A form whose token or session was gone is shown
 * with what was filled in, unless another site's page sent it: nobody shall be led to confirm what a stranger wrote.
 */
final class ErrorPages implements ErrorPage {
    private static final Set<Integer> WORDED = Set.of(403, 404, 409, 410, 412, 413, 429, 500, 503);
    private static final Set<String> NOT_TAKEN = Set.of("form-expired", "foreign-request");
    private static final Set<String> FORM_HELD = Set.of("form-expired", "sign-in-required");

    private final Pages pages;
    private final String tokenCookie;
    private final OurSite ours;
    private final ObjectProvider<RouteTable> routes;
    private final ServerCodecConfigurer codecs;
    private final ObjectProvider<ViewResolver> views;

    ErrorPages(
            Pages pages,
            String tokenCookie,
            OurSite ours,
            ObjectProvider<RouteTable> routes,
            ServerCodecConfigurer codecs,
            ObjectProvider<ViewResolver> views) {
        this.pages = pages;
        this.tokenCookie = tokenCookie;
        this.ours = ours;
        this.routes = routes;
        this.codecs = codecs;
        this.views = views;
    }

    @Override
    public Mono<Void> write(ServerWebExchange exchange, Problem problem) {
        ServerRequest request = ServerRequest.create(exchange, codecs.getReaders());
        return (holds(exchange.getRequest(), problem) ? held(request, problem) : error(request, problem))
                .flatMap(response -> response.writeTo(exchange, new Writing()));
    }

    private Mono<ServerResponse> error(ServerRequest request, Problem problem) {
        return pages.render(
                request, problem.status(), "kogge/error", Map.of("problem", problem, "wording", wording(problem)));
    }

    private boolean holds(ServerHttpRequest request, Problem problem) {
        return FORM_HELD.contains(problem.code())
                && Requests.form(request)
                && !ours.foreign(request)
                && routes.getObject().answers(HttpMethod.POST, request.getPath().pathWithinApplication());
    }

    private Mono<ServerResponse> held(ServerRequest request, Problem problem) {
        boolean forStaff = !routes.getObject()
                .access(HttpMethod.POST, request.requestPath().pathWithinApplication())
                .contains(Access.PUBLIC);
        return Form.read(request).flatMap(form -> {
            HeldForm held = HeldForm.of(request.uri(), form);
            Map<String, Object> model = Map.of("held", held, "why", why(request, problem, held), "forStaff", forStaff);
            return pages.render(request, problem.status(), "kogge/held", model);
        });
    }

    /** In words: {@code kogge.held.<why>}. */
    private String why(ServerRequest request, Problem problem, HeldForm held) {
        if (problem.code().equals("sign-in-required")) {
            return "signed-out";
        }
        if (request.cookies().containsKey(tokenCookie)) {
            return "expired";
        }
        return held.again() ? "cookies-blocked" : "no-cookie";
    }

    /** Statuses that a reader cannot do anything particular about share the words of 400. */
    private static String wording(Problem problem) {
        if (NOT_TAKEN.contains(problem.code())) {
            return "error.form-expired";
        }
        int status = problem.status().value();
        return "error." + (WORDED.contains(status) ? status : 400);
    }

    private final class Writing implements ServerResponse.Context {
        @Override
        public List<HttpMessageWriter<?>> messageWriters() {
            return codecs.getWriters();
        }

        @Override
        public List<ViewResolver> viewResolvers() {
            return views.orderedStream().toList();
        }
    }
}
