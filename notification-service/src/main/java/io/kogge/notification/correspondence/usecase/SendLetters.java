// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.failure.FailureText;
import io.kogge.kernel.failure.Unavailability;
import io.kogge.notification.correspondence.model.Circuit;
import io.kogge.notification.correspondence.model.Correspondence;
import io.kogge.notification.correspondence.model.Reply;
import io.kogge.notification.correspondence.model.RetryPolicy;
import io.kogge.notification.correspondence.model.Trouble;
import io.kogge.notification.message.model.Mail;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Sends what is due, letter by letter: claims a correspondence and records the attempt by one write, hands the letter over,
 * records the answer and frees the correspondence by another, during which the next is claimed. A crash in between leaves the
 * attempt open, and the next one is then marked as possibly the second.
 */
public final class SendLetters {
    private static final Actor ACTOR = Actor.system("mail-sender");
    private static final Logger LOG = LoggerFactory.getLogger(SendLetters.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final CorrespondenceStore store;
    private final DueLetters due;
    private final CorrespondenceLease lease;
    private final ServerGate gate;
    private final MailTransport transport;
    private final ReturnPaths returnPaths;
    private final RetryPolicy retries;
    private final ChangeCorrespondence changing;
    private final Clock clock;
    private final Clock systemClock;

    /**
     * What senders agree upon.
     *
     * @param senders how many work at the same time in this instance
     * @param holder this instance's name
     * @param lease how long a sender that died keeps a correspondence; one that lives renews it
     */
    public record Terms(int senders, String holder, Duration lease, RetryPolicy retries) {}

    /** The clock is the domain's. */
    public SendLetters(
            CorrespondenceStore store,
            List<Recipients> recipients,
            ServerGate gate,
            MailTransport transport,
            ReturnPaths returnPaths,
            Terms terms,
            Clock clock,
            Clock systemClock) {
        this.store = store;
        this.due = new DueLetters(store, new AllRecipients(recipients), terms.senders(), systemClock);
        this.lease = new CorrespondenceLease(store, terms.holder(), terms.lease(), systemClock);
        this.gate = gate;
        this.transport = transport;
        this.returnPaths = returnPaths;
        this.retries = terms.retries();
        this.changing = new ChangeCorrespondence(store);
        this.clock = clock;
        this.systemClock = systemClock;
    }

    /** A letter that is this sender's to hand over. */
    private record Claimed(DueLetters.Ready ready, Kept kept, Step.Open open) {}

    /** With leave to do so. */
    private record Sending(Claimed claimed, Circuit.Pass pass) {}

    /** What came of looking for a letter to send: one, none, or something else was settled and there may be more. */
    private record Look(boolean over, @Nullable Claimed claimed) {
        private static final Look NOTHING_DUE = new Look(true, null);
        private static final Look AGAIN = new Look(false, null);
    }

    /**
     * Sends one letter after the other until none is due, or the mail server takes none; says whether any was sent.
     *
     * @param stopping asked before each claim: then the rest is left to others
     * @param more called where there may be others to send
     */
    public Mono<Boolean> sendAll(BooleanSupplier stopping, Runnable more) {
        return next(stopping)
                .expand(sending -> {
                    more.run();
                    Claimed claimed = sending.claimed();
                    return send(sending)
                            // neither waits for the other, nor ends it
                            .flatMap(reply -> Mono.zipDelayError(record(claimed, reply, more), nextIfAny(stopping)))
                            .flatMap(both -> Mono.justOrEmpty(both.getT2()));
                })
                .count()
                .map(sent -> sent > 0);
    }

    private Mono<Optional<Sending>> nextIfAny(BooleanSupplier stopping) {
        return next(stopping).map(Optional::of).defaultIfEmpty(Optional.empty());
    }

    /** The next letter, where the mail server may be given one. */
    private Mono<Sending> next(BooleanSupplier stopping) {
        return Mono.defer(() -> stopping.getAsBoolean() ? Mono.empty() : Mono.justOrEmpty(gate.enter()))
                .flatMap(pass -> claim(stopping)
                        .map(claimed -> new Sending(claimed, pass))
                        .switchIfEmpty(Mono.fromRunnable(() -> gate.unused(pass)))
                        .doOnError(error -> gate.unused(pass))
                        .doOnCancel(() -> gate.unused(pass)));
    }

    /** Claims the next correspondence that has a letter to send; what needs nothing sent is settled on the way. */
    private Mono<Claimed> claim(BooleanSupplier stopping) {
        return Mono.defer(() -> stopping.getAsBoolean()
                        ? Mono.just(Look.NOTHING_DUE)
                        : due.next().flatMap(this::settle).defaultIfEmpty(Look.NOTHING_DUE))
                .repeat()
                .takeUntil(Look::over)
                .last()
                .flatMap(look -> Mono.justOrEmpty(look.claimed()));
    }

    private Mono<Look> settle(DueLetters.Ready ready) {
        return Mono.defer(() -> {
                    Step step = Step.of(ready.kept().state(), ready.facts(), clock.instant());
                    Step.Open open = step.open();
                    return store.write(new Change(
                                    ready.kept(),
                                    step.after(),
                                    step.events(),
                                    Command.by(ACTOR),
                                    open == null ? new Change.Hold.Free() : lease.take(),
                                    step.lookAt()))
                            .map(kept -> open == null ? settled(ready) : new Look(true, new Claimed(ready, kept, open)))
                            .switchIfEmpty(Mono.fromSupplier(() -> lost(ready)));
                })
                .onErrorResume(error -> !Unavailability.is(error), error -> giveUp(ready, error))
                .doOnError(away -> due.done(ready))
                .doOnCancel(() -> due.done(ready));
    }

    private Look settled(DueLetters.Ready ready) {
        due.done(ready);
        return Look.AGAIN;
    }

    private Look lost(DueLetters.Ready ready) {
        due.lost(ready);
        return Look.AGAIN;
    }

    /** A fault here ends the letter whose turn it was: the next try would meet it again, and nothing may wait behind it. */
    private Mono<Look> giveUp(DueLetters.Ready ready, Throwable error) {
        String id = ready.kept().id();
        LOG.error("Correspondence {} {}: {}", id, Trouble.CANNOT_SEND, FailureText.traced(error));
        return changing.change(store.find(id), Command.by(ACTOR), SendLetters.this::giveUp)
                .then(Mono.fromSupplier(() -> settled(ready)));
    }

    private Decision<Correspondence, Correspondence.Event> giveUp(Correspondence state) {
        return state.next()
                .map(letter -> state.change(letter.id(), each -> each.giveUp(Trouble.CANNOT_SEND, clock.instant())))
                .orElseGet(() -> Decision.unchanged(state));
    }

    private Mono<Reply> send(Sending sending) {
        Claimed claimed = sending.claimed();
        Mono<Reply> dialogue = Mono.defer(() -> transport.send(mail(claimed.open())))
                .onErrorResume(error -> noReply(claimed, error))
                .doOnNext(reply -> gate.heard(sending.pass(), reply));
        return lease.during(claimed.kept().id(), dialogue)
                // after a stop it is whoever's lease comes next
                .doOnCancel(() -> {
                    gate.unused(sending.pass());
                    due.done(claimed.ready());
                });
    }

    private Mail mail(Step.Open open) {
        return returnPaths.of(open.letterId()).map(open.mail()::returningTo).orElse(open.mail());
    }

    private static Mono<Reply> noReply(Claimed claimed, Throwable error) {
        LOG.error("Delivery {}: sending broke off: {}", claimed.open().letterId(), FailureText.traced(error));
        return Mono.just(new Reply.Unclear());
    }

    /** What the mail server said is not heard again: without the database it waits here until that is back. */
    private Mono<Boolean> record(Claimed claimed, Reply reply, Runnable more) {
        String id = claimed.kept().id();
        return Mono.defer(() -> store.write(close(claimed.kept(), claimed.open(), reply)))
                .switchIfEmpty(changing.change(store.find(id), kept -> close(kept, claimed.open(), reply)))
                .retryWhen(Retry.backoff(Long.MAX_VALUE, FIRST_PAUSE)
                        .maxBackoff(LONGEST_PAUSE)
                        .filter(Unavailability::is))
                .doOnNext(kept -> kept.state().dueAt().ifPresent(due -> more.run()))
                .doFinally(end -> due.done(claimed.ready()))
                .onErrorResume(error -> notRecorded(claimed, error))
                .thenReturn(true);
    }

    /** Its attempt stays open, as after a crash; the sender goes on. */
    private static Mono<Kept> notRecorded(Claimed claimed, Throwable error) {
        LOG.error("Delivery {}: no answer could be recorded: {}", claimed.open().letterId(), FailureText.traced(error));
        return Mono.empty();
    }

    private Change close(Kept kept, Step.Open open, Reply reply) {
        return Change.of(
                kept,
                kept.state()
                        .change(
                                open.letterId(),
                                letter -> letter.close(
                                        open.attempt(), reply, retries, clock.instant(), systemClock.instant())),
                Command.by(ACTOR),
                lease.give(kept));
    }
}
