// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.routing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Routes that each say who may call them. Publish them as a bean: the kit routes and guards by the same table, so a
 * route cannot be open by an oversight, and what is in no table is not found.
 */
public final class SecuredRoutes {
    private final List<Route> routes;

    private SecuredRoutes(List<Route> routes) {
        this.routes = List.copyOf(routes);
    }

    /** Starts a table. */
    public static Builder routes() {
        return new Builder();
    }

    List<Route> all() {
        return routes;
    }

    /** Collects routes; their order does not matter, the most specific pattern wins. */
    public static final class Builder {
        private final List<Route> routes = new ArrayList<>();

        private Builder() {}

        /** Adds a reading route; under {@code /api} it answers JSON, and 406 to who does not accept that. */
        public Builder GET(String pattern, Access access, HandlerFunction<?> handler) {
            return GET(pattern, RoutePolicy.of(access), handler);
        }

        /** Adds a reading route that answers another media type, such as a calendar. */
        public Builder GET(String pattern, Access access, MediaType produces, HandlerFunction<?> handler) {
            return add(HttpMethod.GET, pattern, RoutePolicy.of(access), produces, handler);
        }

        /** Adds a route. */
        public Builder POST(String pattern, Access access, HandlerFunction<?> handler) {
            return POST(pattern, RoutePolicy.of(access), handler);
        }

        /** Adds a route. */
        public Builder PUT(String pattern, Access access, HandlerFunction<?> handler) {
            return PUT(pattern, RoutePolicy.of(access), handler);
        }

        /** Adds a route. */
        public Builder PATCH(String pattern, Access access, HandlerFunction<?> handler) {
            return PATCH(pattern, RoutePolicy.of(access), handler);
        }

        /** Adds a route. */
        public Builder DELETE(String pattern, Access access, HandlerFunction<?> handler) {
            return DELETE(pattern, RoutePolicy.of(access), handler);
        }

        /** Adds a route with a policy of its own. */
        public Builder GET(String pattern, RoutePolicy policy, HandlerFunction<?> handler) {
            return add(HttpMethod.GET, pattern, policy, json(pattern), handler);
        }

        /** Adds a route with a policy of its own. */
        public Builder POST(String pattern, RoutePolicy policy, HandlerFunction<?> handler) {
            return add(HttpMethod.POST, pattern, policy, json(pattern), handler);
        }

        /** Adds a route with a policy of its own. */
        public Builder PUT(String pattern, RoutePolicy policy, HandlerFunction<?> handler) {
            return add(HttpMethod.PUT, pattern, policy, json(pattern), handler);
        }

        /** Adds a route with a policy of its own. */
        public Builder PATCH(String pattern, RoutePolicy policy, HandlerFunction<?> handler) {
            return add(HttpMethod.PATCH, pattern, policy, json(pattern), handler);
        }

        /** Adds a route with a policy of its own. */
        public Builder DELETE(String pattern, RoutePolicy policy, HandlerFunction<?> handler) {
            return add(HttpMethod.DELETE, pattern, policy, json(pattern), handler);
        }

        /** The table. */
        public SecuredRoutes build() {
            return new SecuredRoutes(routes);
        }

        private static @Nullable MediaType json(String pattern) {
            return pattern.startsWith("/api/") ? MediaType.APPLICATION_JSON : null;
        }

        private Builder add(
                HttpMethod method,
                String pattern,
                RoutePolicy policy,
                @Nullable MediaType produces,
                HandlerFunction<?> handler) {
            routes.add(new Route(method, PathPatternParser.defaultInstance.parse(pattern), policy, produces, handler));
            return this;
        }
    }
}
