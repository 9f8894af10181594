// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.notification.correspondence.model.Letter;
import io.kogge.notification.correspondence.usecase.QueueLetter;
import java.util.List;
import reactor.core.publisher.Mono;

/** Puts what occurrences have for people into their correspondence. */
public final class QueuedLetters implements Letters {
    private static final Actor ACTOR = Actor.system("message-due");

    private final QueueLetter queueLetter;

    /** Queues there. */
    public QueuedLetters(QueueLetter queueLetter) {
        this.queueLetter = queueLetter;
    }

    @Override
    public Mono<Void> queue(List<Letter> letters) {
        return queueLetter.queue(letters, Command.by(ACTOR));
    }

    @Override
    public Mono<Void> joinedLate(Letter letter) {
        return queueLetter.joinedLate(letter, Command.by(ACTOR));
    }
}
