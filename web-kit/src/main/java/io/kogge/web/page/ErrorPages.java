// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.page;

import io.kogge.web.problem.ErrorPage;
import io.kogge.web.problem.Problem;
import java.util.List;
import java.util.Map;
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
        return pages.render(request, problem.status(), "kogge/error", Map.of("problem", problem))
                .flatMap(response -> response.writeTo(exchange, new Writing()));
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
