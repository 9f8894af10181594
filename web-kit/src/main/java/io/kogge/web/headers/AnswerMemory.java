// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.headers;

import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.HttpHandlerDecoratorFactory;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;

/**
 * Has answers written in memory that nobody needs to give back. Pages are rendered whole before the server gets them, and where who asked
 * goes away meanwhile, Thymeleaf drops the page without giving its buffer back: each would cost the server four kilobytes or more for good.
 */
final class AnswerMemory implements HttpHandlerDecoratorFactory {
    @Override
    public HttpHandler apply(HttpHandler handler) {
        return (request, response) -> handler.handle(request, inOrdinaryMemory(response));
    }

    private static ServerHttpResponse inOrdinaryMemory(ServerHttpResponse response) {
        return new ServerHttpResponseDecorator(response) {
            @Override
            public DataBufferFactory bufferFactory() {
                return DefaultDataBufferFactory.sharedInstance;
            }
        };
    }
}
