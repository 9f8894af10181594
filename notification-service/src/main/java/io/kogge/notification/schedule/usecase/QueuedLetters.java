// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.notification.correspondence.model.Letter;
import io.kogge.notification.correspondence.usecase.ChangeLetter;
import io.kogge.notification.correspondence.usecase.QueueLetter;
import io.kogge.notification.schedule.model.Occurrence;
import java.util.List;
import reactor.core.publisher.Mono;

/** Puts what occurrences have for people into their correspondence. */
public final class QueuedLetters implements LetterQueue {
    private static final Actor ACTOR = Actor.system("message-due");

    private final QueueLetter queueLetter;
    private final ChangeLetter changeLetter;

    /** Queues there. */
    public QueuedLetters(QueueLetter queueLetter, ChangeLetter changeLetter) {
        this.queueLetter = queueLetter;
        this.changeLetter = changeLetter;
    }

    @Override
    public Mono<Void> queue(List<Letter> letters) {
        return queueLetter.queue(letters, Command.by(ACTOR));
    }

    @Override
    public Mono<Void> hold(Occurrence occurrence) {
        String parent = occurrence.reach().parent();
        return changeLetter
                .changeAll(occurrence.missionId(), parent == null ? occurrence.id() : parent, ChangeLetter.HOLD, ACTOR)
                .then();
    }

    @Override
    public Mono<Void> joinedLate(List<Letter> letters) {
        return queueLetter.joinedLate(letters, Command.by(ACTOR));
    }
}
