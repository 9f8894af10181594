// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.random;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Sends many requests, some at the same time, and judges the answers. */
final class Barrage {
    private static final int AT_ONCE = 8;
    private static final int LARGEST_ANSWER = 512 * 1024;
    private static final int SERVER_ERROR = 500;
    private static final int CLIENT_ERROR = 400;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String origin;
    private final Queue<String> findings = new ConcurrentLinkedQueue<>();
    private final Map<Integer, Long> statuses = new TreeMap<>();

    Barrage(String origin) {
        this.origin = origin;
    }

    /** Sends so many. */
    Barrage fire(int count, Supplier<Shot> shots) {
        Flux.range(0, count)
                .map(i -> shots.get())
                .flatMap(this::answer, AT_ONCE)
                .doOnNext(status -> statuses.merge(status, 1L, Long::sum))
                .blockLast();
        return this;
    }

    /** What must not have happened. */
    Queue<String> findings() {
        return findings;
    }

    /** How often each status was answered; 0 stands for no answer. */
    Map<Integer, Long> statuses() {
        return statuses;
    }

    private Mono<Integer> answer(Shot shot) {
        return Mono.fromFuture(() -> client.sendAsync(shot.request(origin), BodyHandlers.ofByteArray()))
                .publishOn(Schedulers.boundedElastic())
                .map(answer -> {
                    wrong(shot, answer).ifPresent(what -> findings.add(what + " for " + shot));
                    return answer.statusCode();
                })
                .onErrorResume(failure -> {
                    findings.add(failure + " for " + shot);
                    return Mono.just(0);
                });
    }

    private static Optional<String> wrong(Shot shot, HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        if (status >= SERVER_ERROR) {
            return Optional.of("status " + status);
        }
        if (answer.body().length > LARGEST_ANSWER) {
            return Optional.of(answer.body().length + " bytes");
        }
        String type = answer.headers().firstValue("Content-Type").orElse("");
        boolean problem = shot.api() && status >= CLIENT_ERROR && answer.body().length > 0;
        if (problem && !type.equals("application/problem+json")) {
            return Optional.of("status " + status + " as " + type);
        }
        return answer.headers().firstValue("X-Content-Type-Options").isEmpty()
                ? Optional.of("status " + status + " without protecting headers")
                : Optional.empty();
    }
}
