// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.operations;

import io.kogge.event.consumer.DeadLetter;
import io.kogge.event.consumer.DeadLetters;
import io.kogge.event.consumer.OpenedLetter;
import java.util.List;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import reactor.core.publisher.Mono;

/**
 * What consumers set aside, and each with what is in it; a write handles one consumer's letters again, and a delete
 * dismisses a letter for a reason.
 */
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

    @ReadOperation
    Mono<OpenedLetter> open(@Selector String id) {
        return letters.open(id);
    }

    @WriteOperation
    Mono<DeadLetters.Replayed> replay(@Selector String consumer) {
        return letters.replay(consumer);
    }

    /** The reason is for whoever wonders later; it names no people. */
    @DeleteOperation
    Mono<DeadLetter> dismiss(@Selector String id, String reason) {
        return letters.dismiss(id, reason);
    }
}
