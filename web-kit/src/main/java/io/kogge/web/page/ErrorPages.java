// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.page;

import io.kogge.web.problem.ErrorPage;
import io.kogge.web.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.codec.HttpMessageWriter;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Shows a problem as a page that says what happened and what to do next. */
final class ErrorPages implements ErrorPage {
    private static final Set<Integer> WORDED = Set.of(403, 404, 409, 410, 412, 413, 429, 500, 503);

    private final Pages pages;
    private final ServerCodecConfigurer codecs;
    private final ObjectProvider<ViewResolver> views;

    ErrorPages(Pages pages, ServerCodecConfigurer codecs, ObjectProvider<ViewResolver> views) {
        this.pages = pages;
        this.codecs = codecs;
        this.views = views;
    }

    @Override
    public Mono<Void> write(ServerWebExchange exchange, Problem problem) {
        ServerRequest request = ServerRequest.create(exchange, codecs.getReaders());
        return pages.render(
                        request,
                        problem.status(),
                        "kogge/error",
                        Map.of("problem", problem, "wording", wording(problem)))
                .flatMap(response -> response.writeTo(exchange, new Writing()));
    }

    /** Statuses that a reader cannot do anything particular about share the words of 400. */
    private static String wording(Problem problem) {
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
