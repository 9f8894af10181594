// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.problem;

import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Shows a problem to a person. */
@FunctionalInterface
public interface ErrorPage {
    /** Writes the page; the status is set already. */
    Mono<Void> write(ServerWebExchange exchange, Problem problem);
}
