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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.DisconnectedClientHelper;
import reactor.core.publisher.Mono;

/**
 * Notes, before it is answered, each privileged request that changes something or is refused, and what a route wants to be noted:
 * signing in and out, seeing what is known of people. Who hangs up before the answer is noted, too, as what was asked for may be done. Who it was is an account's pseudonymous id; what it was about are ids in the path. An
 * entry that cannot be kept goes to the log: nobody is kept from working by that.
 */
public final class AuditFilter implements WebFilter, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(AuditFilter.class);
    /** As web servers note it where nobody waited for the answer. */
    private static final int HUNG_UP = 499;

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
        AtomicBoolean noted = new AtomicBoolean();
        exchange.getResponse().beforeCommit(() -> once(noted, exchange, answered(exchange)));
        return Mono.usingWhen(
                Mono.just(noted),
                each -> chain.filter(exchange),
                each -> Mono.empty(),
                // an answer is made of it further out, unless nobody is there to take one
                (each, failure) -> DisconnectedClientHelper.isClientDisconnectedException(failure)
                        ? once(each, exchange, HUNG_UP)
                        : Mono.empty(),
                each -> once(each, exchange, HUNG_UP));
    }

    private Mono<Void> once(AtomicBoolean noted, ServerWebExchange exchange, int status) {
        return Mono.defer(() -> noted.getAndSet(true) ? Mono.empty() : note(exchange, status));
    }

    private static int answered(ServerWebExchange exchange) {
        HttpStatusCode status = exchange.getResponse().getStatusCode();
        return status == null ? HttpStatus.OK.value() : status.value();
    }

    private Mono<Void> note(ServerWebExchange exchange, int status) {
        ServerHttpRequest request = exchange.getRequest();
        String proved = Audited.proved(exchange);
        String who = proved.isEmpty() ? Audited.claimed(exchange) : proved;
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
        if (!wanted || proved.isEmpty() && !room(who, status)) {
            return Mono.empty();
        }
        String pattern = routes.pattern(request.getMethod(), path).orElseGet(() -> plain(path));
        AuditEntry entry = new AuditEntry(
                systemClock.instant(), who, request.getMethod() + " " + pattern, open ? pattern : plain(path), status);
        // who hangs up while it is noted does not take it back
        return Mono.fromFuture(() -> trail.add(entry).toCompletableFuture(), true)
                .timeout(LONGEST)
                .onErrorResume(failure -> {
                    LOG.warn("Not in the audit trail, {}: {}", FailureText.brief(failure), entry);
                    return Mono.empty();
                });
    }

    /** Of an account only what may have been a try at its password, not what came too often to be one. */
    private boolean room(String claimed, int status) {
        return strangers.room()
                || !claimed.isEmpty() && status != HttpStatus.TOO_MANY_REQUESTS.value() && strangers.room(claimed);
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
