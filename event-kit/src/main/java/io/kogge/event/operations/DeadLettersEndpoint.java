// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.operations;

import io.kogge.event.consumer.DeadLetter;
import io.kogge.event.consumer.DeadLetters;
import java.util.List;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import reactor.core.publisher.Mono;

/** What consumers set aside; a write handles one consumer's letters again. */
@Endpoint(id = "deadletters")
final class DeadLettersEndpoint {
    private final DeadLetters letters;

    DeadLettersEndpoint(DeadLetters letters) {
        this.letters = letters;
    }

    /** What is waiting. */
    record Waiting(List<DeadLetter> deadLetters) {}

    @ReadOperation
    Mono<Waiting> list() {
        return letters.list().collectList().map(Waiting::new);
    }

    @WriteOperation
    Mono<DeadLetters.Replayed> replay(@Selector String consumer) {
        return letters.replay(consumer);
    }
}
