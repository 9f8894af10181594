// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.routing;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.util.pattern.PathPattern;

/**
 * One route.
 *
 * @param produces what it answers; null if it does not depend on what the caller accepts
 */
record Route(
        HttpMethod method,
        PathPattern pattern,
        RoutePolicy policy,
        @Nullable MediaType produces,
        HandlerFunction<?> handler) {
    Access access() {
        return policy.access();
    }

    /** Whether it answers this method; HEAD is answered by what answers GET. */
    boolean answers(HttpMethod asked) {
        return method.equals(asked) || (method.equals(HttpMethod.GET) && asked.equals(HttpMethod.HEAD));
    }
}
