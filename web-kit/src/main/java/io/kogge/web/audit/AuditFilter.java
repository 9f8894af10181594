// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.audit;

import io.kogge.kernel.audit.AuditEntry;
import io.kogge.kernel.audit.AuditTrail;
import io.kogge.kernel.failure.FailureText;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.Requests;
import io.kogge.web.routing.RoutePolicy;
import io.kogge.web.routing.RouteTable;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Notes, before it is answered, each privileged request that changes something or is refused, and what a route wants to be noted:
 * signing in and out, seeing what is known of people. Who it was is an account's pseudonymous id; what it was about are ids in the path. An
 * entry that cannot be kept goes to the log: nobody is kept from working by that.
 */
public final class AuditFilter implements WebFilter, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(AuditFilter.class);
    private static final Duration LONGEST = Duration.ofSeconds(2);
    /** An id or a word of a path; anything else might be what somebody typed. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._~-]{0,80}");

    private final AuditTrail trail;
    private final RouteTable routes;
    private final String endpoints;
    private final Strangers strangers;
    private final Clock systemClock;

    /**
     * Over the trail.
     *
     * @param endpoints path of the actuator, all of which is for operators
     */
    public AuditFilter(AuditTrail trail, RouteTable routes, String endpoints, Strangers strangers, Clock systemClock) {
        this.trail = trail;
        this.routes = routes;
        this.endpoints = endpoints;
        this.strangers = strangers;
        this.systemClock = systemClock;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 30;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        exchange.getResponse().beforeCommit(() -> note(exchange));
        return chain.filter(exchange);
    }

    private Mono<Void> note(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        HttpStatusCode answered = exchange.getResponse().getStatusCode();
        int status = answered == null ? 200 : answered.value();
        String who = Audited.who(exchange);
        if (Requests.safe(request) && who.isEmpty() && !refused(status)) {
            return Mono.empty();
        }
        PathContainer path = request.getPath().pathWithinApplication();
        Optional<RoutePolicy> policy = routes.policy(request.getMethod(), path);
        boolean endpoint = policy.isEmpty() && path.value().startsWith(endpoints + "/");
        boolean open =
                policy.map(RoutePolicy::access).filter(Access.PUBLIC::equals).isPresent();
        boolean wanted = endpoint
                || policy.map(RoutePolicy::noted).orElse(false)
                || policy.isPresent() && !open && (!Requests.safe(request) || refused(status));
        if (!wanted || who.isEmpty() && !strangers.room()) {
            return Mono.empty();
        }
        String pattern = routes.pattern(request.getMethod(), path).orElseGet(() -> plain(path));
        AuditEntry entry = new AuditEntry(
                systemClock.instant(), who, request.getMethod() + " " + pattern, open ? pattern : plain(path), status);
        return Mono.fromCompletionStage(() -> trail.add(entry)).timeout(LONGEST).onErrorResume(failure -> {
            LOG.warn("Not in the audit trail, {}: {}", FailureText.brief(failure), entry);
            return Mono.empty();
        });
    }

    private static boolean refused(int status) {
        return status == 401 || status == 403;
    }

    private static String plain(PathContainer path) {
        return Arrays.stream(path.value().split("/", -1))
                .map(part -> PLAIN.matcher(part).matches() ? part : "*")
                .collect(Collectors.joining("/"));
    }
}
