// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.usecase;

import io.kogge.notification.bounces.usecase.ReturnMailbox.Arrived;
import java.util.List;
import java.util.function.BooleanSupplier;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reads what is new in the mailbox, a few mails at a time. A mail is done when what it says is stored; a crash before that
 * has it read again, which changes nothing.
 */
public final class ReadMailbox {
    private final ReturnMailbox mailbox;
    private final Positions positions;
    private final TakeMail takeMail;
    private final int batch;

    /** So many mails at a time. */
    public ReadMailbox(ReturnMailbox mailbox, Positions positions, TakeMail takeMail, int batch) {
        this.mailbox = mailbox;
        this.positions = positions;
        this.takeMail = takeMail;
        this.batch = batch;
    }

    /** Reads until nothing is left, or the service stops. */
    public Mono<Void> run(BooleanSupplier stopping) {
        return Mono.defer(() -> batch(stopping))
                .repeat()
                .takeWhile(more -> more)
                .then();
    }

    private Mono<Boolean> batch(BooleanSupplier stopping) {
        return positions
                .last()
                .flatMap(last -> mailbox.next(last, batch))
                .flatMap(arrived -> Flux.fromIterable(arrived)
                        .takeWhile(mail -> !stopping.getAsBoolean())
                        .concatMap(this::take)
                        .collectList()
                        .flatMap(done ->
                                tidied(done).thenReturn(done.size() == batch && done.size() == arrived.size())));
    }

    private Mono<ReturnMailbox.Position> take(Arrived mail) {
        return takeMail.take(mail)
                .then(Mono.defer(() -> positions.reached(mail.position())))
                .thenReturn(mail.position());
    }

    private Mono<Void> tidied(List<ReturnMailbox.Position> done) {
        return done.isEmpty() ? Mono.empty() : mailbox.done(done);
    }
}
