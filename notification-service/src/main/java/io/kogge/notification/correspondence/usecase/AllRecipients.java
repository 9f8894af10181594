// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import io.kogge.kernel.failure.Unavailability;
import io.kogge.notification.correspondence.model.Correspondence;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.Turn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looks up the facts of recipients of every kind. What is wrong with one is found out one by one, and is that one's alone. */
final class AllRecipients {
    private final List<Recipients> kinds;

    AllRecipients(List<Recipients> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    /** By the id of their correspondence; one for each of them. */
    Mono<Map<String, Facts>> lookUp(List<Correspondence> due) {
        return Flux.fromIterable(kinds)
                .concatMap(kind -> of(kind, due))
                .collect(HashMap<String, Facts>::new, Map::putAll)
                .map(found -> {
                    due.forEach(each -> found.putIfAbsent(each.to().correspondence(), AllRecipients::unknown));
                    return found;
                });
    }

    private static Mono<Map<String, Facts>> of(Recipients kind, List<Correspondence> due) {
        List<Correspondence> theirs =
                due.stream().filter(each -> kind.include(each.to().kind())).toList();
        if (theirs.isEmpty()) {
            return Mono.empty();
        }
        return Mono.defer(() -> kind.lookUp(theirs))
                .onErrorResume(error -> !Unavailability.is(error), error -> oneByOne(kind, theirs, error));
    }

    private static Mono<Map<String, Facts>> oneByOne(Recipients kind, List<Correspondence> theirs, Throwable error) {
        if (theirs.size() == 1) {
            Facts broken = (correspondence, letter) -> {
                throw new IllegalStateException("What a letter depends on cannot be read", error);
            };
            return Mono.just(Map.of(theirs.get(0).to().correspondence(), broken));
        }
        return Flux.fromIterable(theirs)
                .concatMap(each -> of(kind, List.of(each)))
                .collect(HashMap::new, Map::putAll);
    }

    private static Turn unknown(Correspondence correspondence, Delivery letter) {
        throw new IllegalStateException(
                "Nobody knows recipients such as " + correspondence.to().kind());
    }
}
