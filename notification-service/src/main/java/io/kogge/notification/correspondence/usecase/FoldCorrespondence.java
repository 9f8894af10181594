// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import io.kogge.notification.correspondence.model.Correspondence;
import io.kogge.notification.correspondence.model.Delivery;
import java.time.Instant;
import reactor.core.publisher.Mono;

/**
 * Lets go of letters that were queued before a moment and have ended; what they said to the calendar stays. A correspondence
 * goes whole once none of its letters is left and all of its events are out.
 */
public final class FoldCorrespondence {
    private static final Actor ACTOR = Actor.system("letters-kept-long-enough");
    private static final int AT_ONCE = 8;

    private final CorrespondenceStore store;
    private final ChangeCorrespondence changing;

    /** Of these. */
    public FoldCorrespondence(CorrespondenceStore store) {
        this.store = store;
        this.changing = new ChangeCorrespondence(store);
    }

    /** Lets go of those letters, and says how many. */
    public Mono<Long> deleteFinished(Instant queuedBefore) {
        return store.olderThan(queuedBefore)
                .flatMap(kept -> fold(kept, queuedBefore), AT_ONCE)
                .reduce(0L, Long::sum);
    }

    private Mono<Long> fold(Kept kept, Instant queuedBefore) {
        Correspondence after = kept.state().without(letter -> old(letter, queuedBefore));
        long gone = kept.state().letters().size() - after.letters().size();
        if (after.letters().isEmpty() && kept.unpublished().isEmpty()) {
            return store.delete(kept).map(deleted -> deleted ? gone : 0);
        }
        return gone == 0
                ? Mono.just(0L)
                : changing.change(
                                store.find(kept.id()),
                                Command.by(ACTOR),
                                now -> Decision.of(now.without(letter -> old(letter, queuedBefore))))
                        .thenReturn(gone);
    }

    private static boolean old(Delivery letter, Instant queuedBefore) {
        return letter.queuedAt().isBefore(queuedBefore);
    }
}
