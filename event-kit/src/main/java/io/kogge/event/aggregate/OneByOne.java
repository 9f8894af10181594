// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.aggregate;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Lets this process change one document at a time, in order of asking: fifty writers of one document would otherwise
 * mostly lose races against one another. It only spares work; between processes the version decides.
 */
final class OneByOne {
    private final ConcurrentMap<String, Sinks.Empty<Void>> last = new ConcurrentHashMap<>();

    <T> Mono<T> run(String key, Mono<T> work) {
        return Mono.defer(() -> {
            Sinks.Empty<Void> mine = Sinks.empty();
            Sinks.Empty<Void> before = last.put(key, mine);
            Mono<T> turn = before == null ? work : before.asMono().then(work);
            return turn.doFinally(end -> {
                last.remove(key, mine);
                mine.tryEmitEmpty();
            });
        });
    }
}
