// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.problem;

import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.failure.FailureText;
import io.kogge.web.limit.ClientLimits;
import io.kogge.web.limit.NetworkShare;
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
 * foresaw is logged once, under the reference that the answer shows, and says nothing about the inside. No failure is
 * left to Spring, which would log the path, and with it the token of a personal link.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
public final class ProblemHandler implements ErrorWebExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);
    private static final String RETRY_AFTER_SECONDS = "10";

    private final ProblemJson json;
    private final ErrorPage page;
    private final BusyAnswers busy;

    ProblemHandler(ProblemJson json, ErrorPage page, BusyAnswers busy) {
        this.json = json;
        this.page = page;
        this.busy = busy;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        ServerHttpResponse response = exchange.getResponse();
        Problem known = Problems.of(failure);
        // a database may close a connection too, so what is known goes first
        if (isInternal(known) && DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return nobodyIsThere(response);
        }
        Problem problem = logged(known, failure, exchange);
        if (response.isCommitted()) {
            return Mono.error(new CutOff());
        }
        response.setStatusCode(problem.status());
        headers(problem, exchange, response.getHeaders());
        if (failure instanceof Rejection.TooMany tooMany) {
            ClientLimits.retryAfter(tooMany, response.getHeaders());
        }
        if (exchange.getRequest().getMethod().equals(HttpMethod.HEAD)) {
            return response.setComplete();
        }
        if (problem.code().equals(NetworkShare.BUSY)) {
            return busy.write(exchange, locale(exchange));
        }
        return Requests.api(exchange.getRequest()) ? writeJson(exchange, problem) : writePage(exchange, problem);
    }

    private static boolean isInternal(Problem problem) {
        return problem.status() == HttpStatus.INTERNAL_SERVER_ERROR;
    }

    /** The connection broke: on a phone that happens every day, and there is nobody to answer. */
    private static Mono<Void> nobodyIsThere(ServerHttpResponse response) {
        return response.setStatusCode(HttpStatus.BAD_REQUEST) ? response.setComplete() : Mono.empty();
    }

    private static Problem logged(Problem problem, Throwable failure, ServerWebExchange exchange) {
        if (!problem.status().is5xxServerError()) {
            return problem;
        }
        String reference = UUID.randomUUID().toString();
        String method = exchange.getRequest().getMethod().name();
        String route = route(exchange);
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            LOG.warn("{} {} unavailable, reference {}: {}", method, route, reference, FailureText.brief(failure));
        } else {
            LOG.error("{} {} failed, reference {}: {}", method, route, reference, FailureText.traced(failure));
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
            LOG.error("the error page itself failed: {}", FailureText.traced(broken));
            return exchange.getResponse().isCommitted()
                    ? Mono.error(new CutOff())
                    : exchange.getResponse().setComplete();
        });
    }

    /** Ends the connection, so that half an answer does not look like a whole one; what failed is logged already. */
    private static final class CutOff extends RuntimeException {
        private static final long serialVersionUID = 1L;

        CutOff() {
            super("Answer cut off", null, false, false);
        }
    }

    private static Locale locale(ServerWebExchange exchange) {
        Locale locale = exchange.getLocaleContext().getLocale();
        return locale == null ? Locale.ENGLISH : locale;
    }
}
