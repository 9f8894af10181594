// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.routing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.util.pattern.PathPattern;
import reactor.core.publisher.Mono;

/**
 * All routes of a service, most specific first. Routing and guarding ask the same table, so that they cannot disagree
 * about which route a path means.
 */
public final class RouteTable implements RouterFunction<ServerResponse> {
    private final List<Route> routes;

    /** By how many elements a path of theirs has; one whose end is open stands with all. */
    private final Map<Integer, List<Route>> byLength;

    private final List<Route> openEnded;

    /** Refuses two routes for the same method and path. */
    public RouteTable(List<SecuredRoutes> tables) {
        routes = tables.stream()
                .flatMap(table -> table.all().stream())
                .sorted(Comparator.comparing(Route::pattern, PathPattern.SPECIFICITY_COMPARATOR))
                .toList();
        Map<String, Long> counts = routes.stream()
                .collect(Collectors.groupingBy(
                        route -> route.method() + " " + route.pattern(), LinkedHashMap::new, Collectors.counting()));
        counts.forEach((route, count) -> {
            if (count > 1) {
                throw new IllegalStateException("declared twice: " + route);
            }
        });
        openEnded = routes.stream().filter(RouteTable::isOpenEnded).toList();
        byLength = routes.stream()
                .filter(route -> !isOpenEnded(route))
                .map(RouteTable::length)
                .distinct()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        length -> routes.stream()
                                .filter(route -> isOpenEnded(route) || length(route) == length)
                                .toList()));
    }

    private static boolean isOpenEnded(Route route) {
        return route.pattern().getPatternString().contains("*");
    }

    private static int length(Route route) {
        return PathContainer.parsePath(route.pattern().getPatternString())
                .elements()
                .size();
    }

    /**
     * Who may call this; with a method that no route of the path answers, who may call any of them (and is told so).
     * Empty if there is no such path.
     */
    public Set<Access> access(HttpMethod method, PathContainer path) {
        List<Route> candidates = at(path);
        return candidates.stream()
                .filter(route -> route.answers(method))
                .findFirst()
                .map(route -> Set.of(route.access()))
                .orElseGet(() -> candidates.stream().map(Route::access).collect(Collectors.toSet()));
    }

    /** What the route says that answers this; empty if none does. */
    public Optional<RoutePolicy> policy(HttpMethod method, PathContainer path) {
        return at(path).stream()
                .filter(route -> route.answers(method))
                .findFirst()
                .map(Route::policy);
    }

    /** The pattern of the route that answers this; empty if none does. */
    public Optional<String> pattern(HttpMethod method, PathContainer path) {
        return at(path).stream()
                .filter(route -> route.answers(method))
                .findFirst()
                .map(route -> route.pattern().getPatternString());
    }

    /** The nearest address that can be read, at this path or above it; empty if there is none. */
    public Optional<String> readable(PathContainer path) {
        String at = path.value();
        while (!at.isEmpty() && !answers(HttpMethod.GET, PathContainer.parsePath(at))) {
            at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
        }
        return Optional.of(at).filter(found -> !found.isEmpty());
    }

    /** Whether there is a route for this. */
    public boolean answers(HttpMethod method, PathContainer path) {
        return at(path).stream().anyMatch(route -> route.answers(method));
    }

    /** Method and pattern of every route, such as {@code GET /api/boat/v1/boats/{id}}. */
    public List<String> routes() {
        return routes.stream()
                .map(route -> route.method() + " " + route.pattern())
                .toList();
    }

    /** Those of them that everybody may call. */
    public List<String> open() {
        return routes.stream()
                .filter(route -> route.access() == Access.PUBLIC)
                .map(route -> route.method() + " " + route.pattern())
                .toList();
    }

    /** Those that whoever is signed in may read without the audit trail saying so: they must show nobody's data. */
    public List<String> readUnnoted() {
        return routes.stream()
                .filter(route -> route.answers(HttpMethod.GET) && route.access() != Access.PUBLIC)
                .filter(route -> !route.policy().noted())
                .map(route -> route.method() + " " + route.pattern())
                .toList();
    }

    @Override
    public Mono<HandlerFunction<ServerResponse>> route(ServerRequest request) {
        PathContainer path = request.requestPath().pathWithinApplication();
        List<Route> candidates = at(path);
        if (candidates.isEmpty()) {
            return Mono.empty();
        }
        return candidates.stream()
                .filter(route -> route.answers(request.method()))
                .findFirst()
                .map(route -> handler(route, request, path))
                .orElseGet(() -> Mono.error(new MethodNotAllowedException(request.method(), methods(candidates))));
    }

    private List<Route> at(PathContainer path) {
        return byLength.getOrDefault(path.elements().size(), openEnded).stream()
                .filter(route -> route.pattern().matches(path))
                .toList();
    }

    private static Set<HttpMethod> methods(List<Route> candidates) {
        return candidates.stream().map(Route::method).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @SuppressWarnings("unchecked")
    private static Mono<HandlerFunction<ServerResponse>> handler(
            Route route, ServerRequest request, PathContainer path) {
        MediaType produces = route.produces();
        if (produces != null && !accepts(request, produces)) {
            return Mono.error(new NotAcceptableStatusException(List.of(produces)));
        }
        PathPattern.PathMatchInfo match = route.pattern().matchAndExtract(path);
        if (match != null) {
            request.attributes().put(RouterFunctions.URI_TEMPLATE_VARIABLES_ATTRIBUTE, match.getUriVariables());
        }
        request.attributes().put(RouterFunctions.MATCHING_PATTERN_ATTRIBUTE, route.pattern());
        return Mono.just((HandlerFunction<ServerResponse>) route.handler());
    }

    private static boolean accepts(ServerRequest request, MediaType produces) {
        List<MediaType> accepted = request.headers().accept();
        return accepted.isEmpty() || accepted.stream().anyMatch(type -> type.isCompatibleWith(produces));
    }
}
