// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import io.kogge.event.job.WakeUp;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.DeliveryEvent;
import io.kogge.notification.correspondence.model.Intervention;
import io.kogge.notification.correspondence.model.Subject;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * What staff do to letters. One letter: a rejection {@code delivery-not-found}, or a conflict {@code delivery-ended} or
 * {@code delivery-under-way} where it is too late. All copies of a message that may still be sent: those that it is
 * too late for stay as they are.
 */
public final class ChangeLetter {
    private static final int AT_ONCE = 64;

    private final CorrespondenceStore store;
    private final ChangeCorrespondence changing;
    private final WakeUp wakeUp;
    private final Clock clock;
    private final Clock systemClock;

    /** What is done to a letter, by whom it may concern. */
    @FunctionalInterface
    public interface Wish {
        /**
         * Decides.
         *
         * @param now domain time, and system time
         */
        Decision<Delivery, DeliveryEvent> on(Delivery letter, Actor actor, Times now);
    }

    /** The time on both clocks. */
    public record Times(Instant domain, Instant system) {}

    /** Hold it back. */
    public static final Wish HOLD = (letter, actor, now) -> Intervention.hold(letter, actor, now.system());

    /** Let go on what is held. */
    public static final Wish RELEASE = (letter, actor, now) -> Intervention.release(letter, actor, now.system());

    /** Do not send it to this recipient. */
    public static final Wish LEAVE_OUT = (letter, actor, now) -> Intervention.leaveOut(letter, actor, now.domain());

    /** Send it at once. */
    public static final Wish SEND_NOW = (letter, actor, now) -> Intervention.sendNow(letter, actor, now.system());

    /** Write it with this text, a reference that the texts know, or with its kind's again where that is null. */
    public static Wish rewrite(@Nullable String text) {
        return (letter, actor, now) -> Intervention.rewrite(letter, text, actor);
    }

    /** The clock is the domain's. */
    public ChangeLetter(CorrespondenceStore store, WakeUp wakeUp, Clock clock, Clock systemClock) {
        this.store = store;
        this.changing = new ChangeCorrespondence(store);
        this.wakeUp = wakeUp;
        this.clock = clock;
        this.systemClock = systemClock;
    }

    /** Does this to a letter; what it is then. */
    public Mono<Delivery> change(String letterId, Wish wish, Actor actor) {
        return change(letterId, letter -> true, Command.by(actor), letter -> wish.on(letter, actor, times()));
    }

    /** Does this to all copies of a mission's message that may still be sent; to how many. */
    public Mono<Long> changeAll(String missionId, String message, Wish wish, Actor actor) {
        return store.withOpen(Subject.mission(missionId).key(), message)
                .flatMapIterable(kept -> kept.state().letters())
                .filter(letter -> letter.open() && letter.letter().message().equals(message))
                .flatMap(
                        letter -> change(letter.id(), wish, actor)
                                // it was sent meanwhile, or is just being sent
                                .onErrorResume(Rejection.Conflict.class, late -> Mono.empty()),
                        AT_ONCE)
                .count();
    }

    /** Changes a letter as somebody decides; a rejection {@code delivery-not-found} where it is not meant. */
    Mono<Delivery> change(
            String letterId,
            Predicate<Delivery> meant,
            Command command,
            Function<Delivery, Decision<Delivery, DeliveryEvent>> decide) {
        return changing.change(
                        store.withLetter(letterId).switchIfEmpty(Mono.error(ChangeLetter::notFound)),
                        command,
                        state -> state.change(letterId, letter -> {
                            if (!meant.test(letter)) {
                                throw notFound();
                            }
                            return decide.apply(letter);
                        }))
                .map(kept -> kept.state().letter(letterId).orElseThrow(ChangeLetter::notFound))
                .doOnNext(letter -> {
                    if (letter.waiting()) {
                        wakeUp.call();
                    }
                });
    }

    private Times times() {
        return new Times(clock.instant(), systemClock.instant());
    }

    private static Rejection notFound() {
        return new Rejection.NotFound("delivery");
    }
}
