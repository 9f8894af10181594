// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.session;

import io.kogge.web.routing.Requests;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Asks who it is: people go to the sign-in page and come back, programs get 401, and so does a form, whose answer keeps
 * what was filled in.
 */
final class SignIn implements ServerAuthenticationEntryPoint {
    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException reason) {
        if (Requests.api(exchange.getRequest()) || Requests.form(exchange.getRequest())) {
            return Mono.error(reason);
        }
        ServerHttpResponse response = exchange.getResponse();
        URI signIn = NextPage.signIn(exchange.getRequest());
        if (Requests.htmx(exchange.getRequest())) {
            // a redirect would put the sign-in page into a part of the page
            response.setStatusCode(HttpStatus.UNAUTHORIZED);
            response.getHeaders().set("HX-Redirect", signIn.toString());
        } else {
            response.setStatusCode(HttpStatus.SEE_OTHER);
            response.getHeaders().setLocation(signIn);
        }
        return response.setComplete();
    }
}
