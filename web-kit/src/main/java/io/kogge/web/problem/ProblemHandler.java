// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.problem;

import io.kogge.web.routing.Requests;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.DisconnectedClientHelper;
import reactor.core.publisher.Mono;

/**
 * Answers every failure, also those that security raises: programs get problem details, people a page. What nobody
 * foresaw is logged once, under the reference that the answer shows, and says nothing about the inside.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
public final class ProblemHandler implements ErrorWebExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);
    private static final String RETRY_AFTER_SECONDS = "10";

    private final ProblemJson json;
    private final ErrorPage page;

    ProblemHandler(ProblemJson json, ErrorPage page) {
        this.json = json;
        this.page = page;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        ServerHttpResponse response = exchange.getResponse();
        if (response.isCommitted() || DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return Mono.error(failure);
        }
        Problem problem = logged(Problems.of(failure), failure, exchange);
        response.setStatusCode(problem.status());
        headers(problem, exchange, response.getHeaders());
        if (exchange.getRequest().getMethod().equals(HttpMethod.HEAD)) {
            return response.setComplete();
        }
        return Requests.api(exchange.getRequest()) ? writeJson(exchange, problem) : writePage(exchange, problem);
    }

    private static Problem logged(Problem problem, Throwable failure, ServerWebExchange exchange) {
        if (!problem.status().is5xxServerError()) {
            return problem;
        }
        String reference = UUID.randomUUID().toString();
        String method = exchange.getRequest().getMethod().name();
        String route = route(exchange);
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            LOG.warn("{} {} unavailable, reference {}: {}", method, route, reference, failure.toString());
        } else {
            LOG.error("{} {} failed, reference {}", method, route, reference, failure);
        }
        return problem.referredTo(reference);
    }

    /** The route's pattern, not the path: a personal link's token opens a registration and belongs in no log. */
    private static String route(ServerWebExchange exchange) {
        Object pattern = exchange.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "(no route)" : pattern.toString();
    }

    private static void headers(Problem problem, ServerWebExchange exchange, HttpHeaders headers) {
        if (!problem.allowed().isEmpty()) {
            headers.setAllow(problem.allowed());
        }
        if (problem.status() == HttpStatus.UNAUTHORIZED && Requests.api(exchange.getRequest())) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"kogge\"");
        }
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
    }

    private Mono<Void> writeJson(ServerWebExchange exchange, Problem problem) {
        ServerHttpResponse response = exchange.getResponse();
        Locale locale = locale(exchange);
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        response.getHeaders().setContentLanguage(locale);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(json.write(problem, locale))));
    }

    private Mono<Void> writePage(ServerWebExchange exchange, Problem problem) {
        return page.write(exchange, problem).onErrorResume(broken -> {
            LOG.error("the error page itself failed", broken);
            return exchange.getResponse().isCommitted()
                    ? Mono.error(broken)
                    : exchange.getResponse().setComplete();
        });
    }

    private static Locale locale(ServerWebExchange exchange) {
        Locale locale = exchange.getLocaleContext().getLocale();
        return locale == null ? Locale.ENGLISH : locale;
    }
}
