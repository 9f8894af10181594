// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import io.kogge.notification.correspondence.model.Letter;
import io.kogge.notification.schedule.model.Occurrence;
import java.util.List;
import reactor.core.publisher.Mono;

/** Where occurrences put what is to go to whom; what is there already stays as it is. */
public interface LetterQueue {

    /** Queues them, each person's in this order. */
    Mono<Void> queue(List<Letter> letters);

    /** Holds what is queued of a message and not handed over yet. */
    Mono<Void> hold(Occurrence occurrence);

    /** Notes that these came too late for whom they are for; whoever has one already keeps it. */
    Mono<Void> joinedLate(List<Letter> letters);
}
