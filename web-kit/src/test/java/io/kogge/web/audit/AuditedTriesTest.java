// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kogge.kernel.audit.AuditEntry;
import io.kogge.web.limit.Limiter;
import io.kogge.web.limit.MovedClock;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.RoutePolicy;
import io.kogge.web.routing.RouteTable;
import io.kogge.web.routing.SecuredRoutes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatusCode;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.reactive.function.server.HandlerStrategies;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

/** What the trail keeps of tries to sign in, and of requests whose caller did not wait. */
class AuditedTriesTest {
    private final List<AuditEntry> entries = new ArrayList<>();
    private final MovedClock time = new MovedClock();
    private final AuditFilter filter = new AuditFilter(
            entry -> {
                entries.add(entry);
                return CompletableFuture.completedFuture(null);
            },
            new RouteTable(List.of(SecuredRoutes.routes()
                    .POST(
                            "/sign-in",
                            RoutePolicy.of(Access.PUBLIC).asNoted(),
                            request -> ServerResponse.ok().build())
                    .build())),
            "/actuator",
            new Strangers(new Limiter(new byte[32], time), time),
            time);

    @Test
    void whoKnowsAUserNameCannotFillTheTrailWithIt() {
        IntStream.range(0, 5_000).forEach(i -> answer(429, request -> Audited.claimed(request, "staff-1")));
        assertThat(entries).hasSize(600);
    }

    @Test
    void someTriesAtAPasswordAreKeptWhateverStrangersAndOtherAccountsUsedUp() {
        IntStream.range(0, 1_000).forEach(i -> answer(401, request -> {}));
        entries.clear();
        IntStream.range(0, 1_000).forEach(i -> answer(401, request -> Audited.claimed(request, "staff-1")));
        answer(401, request -> Audited.claimed(request, "staff-2"));
        assertThat(entries).hasSize(21).extracting(AuditEntry::who).contains("staff-1", "staff-2");
    }

    @Test
    void whoProvesToBeSomebodyIsAlwaysKept() {
        IntStream.range(0, 1_000).forEach(i -> answer(401, request -> Audited.claimed(request, "staff-1")));
        entries.clear();
        answer(303, request -> {
            Audited.claimed(request, "staff-1");
            Audited.as(request, "staff-1");
        });
        assertThat(entries).extracting(AuditEntry::who, AuditEntry::status).containsExactly(tuple("staff-1", 303));
    }

    @Test
    void whoHangsUpBeforeTheAnswerIsNotedOnce() {
        Disposable request =
                filter.filter(exchange(), answering -> Mono.never()).subscribe();
        assertThat(entries).isEmpty();
        request.dispose();
        assertThat(entries).extracting(AuditEntry::status).containsExactly(499);
    }

    @Test
    void whoHangsUpWhileTheAnswerIsOnItsWayIsNotNotedTwice() {
        Disposable request = filter.filter(
                        exchange(), answering -> answered(answering, 303).then(Mono.never()))
                .subscribe();
        request.dispose();
        assertThat(entries).extracting(AuditEntry::status).containsExactly(303);
    }

    @Test
    void aConnectionThatBreaksIsNotedAsNobodyWaiting() {
        MockServerWebExchange exchange = exchange();
        filter.filter(exchange, answering -> Mono.error(new IOException("Connection reset by peer")))
                .onErrorComplete()
                .then(Mono.defer(exchange.getResponse()::setComplete))
                .block();
        assertThat(entries).extracting(AuditEntry::status).containsExactly(499);
    }

    private void answer(int status, Consumer<ServerRequest> handler) {
        filter.filter(exchange(), exchange -> {
                    handler.accept(ServerRequest.create(
                            exchange, HandlerStrategies.withDefaults().messageReaders()));
                    return answered(exchange, status);
                })
                .block();
    }

    private static Mono<Void> answered(ServerWebExchange exchange, int status) {
        exchange.getResponse().setStatusCode(HttpStatusCode.valueOf(status));
        return exchange.getResponse().setComplete();
    }

    private static MockServerWebExchange exchange() {
        return MockServerWebExchange.from(MockServerHttpRequest.post("/sign-in"));
    }
}
