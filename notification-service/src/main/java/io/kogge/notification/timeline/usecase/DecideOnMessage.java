// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.usecase;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Rejection;
import io.kogge.notification.correspondence.usecase.ChangeLetter;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.schedule.model.Occurrence.State;
import io.kogge.notification.schedule.model.Occurrence.Task;
import io.kogge.notification.schedule.usecase.Occurrences;
import io.kogge.notification.timeline.model.Act;
import java.time.Clock;
import java.util.Arrays;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What staff decide on a message of a mission: on what is planned, and on all copies that are not handed over yet. What is
 * planned is decided on first, so that no copy is made meanwhile that nobody decides on.
 */
public final class DecideOnMessage {
    private final Occurrences occurrences;
    private final ChangeLetter changeLetter;
    private final Clock clock;

    /** The clock is the domain's. */
    public DecideOnMessage(Occurrences occurrences, ChangeLetter changeLetter, Clock clock) {
        this.occurrences = occurrences;
        this.changeLetter = changeLetter;
        this.clock = clock;
    }

    /**
     * Does this to a message; to how many copies that were queued already. Rejections are {@code message-not-found}, a stale
     * version, and {@code message-act-not-possible} for what cannot be done to it as it is.
     *
     * @param version what somebody saw; of a message that follows each person's own steps it says nothing
     */
    public Mono<Long> decide(String missionId, String message, Act act, long version, Actor actor) {
        return occurrences
                .find(message)
                .filter(occurrence -> occurrence.missionId().equals(missionId))
                .flatMap(occurrence -> planned(occurrence, act, version).thenReturn(true))
                .switchIfEmpty(Mono.fromCallable(() -> ofSteps(message, act)))
                .flatMap(decided -> copies(missionId, message, act, actor));
    }

    private static boolean ofSteps(String message, Act act) {
        if (Arrays.stream(MessageKind.values()).noneMatch(kind -> kind.key().equals(message))) {
            throw new Rejection.NotFound("message");
        }
        if (act == Act.BRING_BACK) {
            throw impossible();
        }
        return true;
    }

    private Mono<Void> planned(Occurrence occurrence, Act act, long version) {
        if (occurrence.version() != version) {
            return Mono.error(new Rejection.Stale());
        }
        if (occurrence.task() == Task.REPORT) {
            return Mono.error(impossible());
        }
        Mono<Boolean> done =
                occurrence.state() == State.DONE || (occurrence.state() == State.DROPPED && act != Act.BRING_BACK)
                        ? Mono.just(act != Act.BRING_BACK)
                        : change(occurrence, act);
        return done.flatMap(changed -> changed ? parts(occurrence, act) : Mono.error(impossible()));
    }

    private Mono<Boolean> change(Occurrence occurrence, Act act) {
        String id = occurrence.id();
        return switch (act) {
            case HOLD -> occurrences.hold(id);
            case RELEASE -> occurrences.release(id, clock.instant());
            case LEAVE_OUT -> occurrences.leaveOut(id);
            case BRING_BACK -> occurrences.bringBack(id, clock.instant());
            case SEND_NOW -> occurrences.startNow(occurrence.at(clock.instant()));
            case OWN_TEXT, COMMON_TEXT -> Mono.just(false);
        };
    }

    /** Where it goes out at several moments, what is left of it. */
    private Mono<Void> parts(Occurrence whole, Act act) {
        return occurrences
                .withParts(whole.missionId())
                .filter(part -> whole.id().equals(part.reach().parent()))
                .concatMap(part -> act == Act.SEND_NOW ? Flux.empty() : change(part, act))
                .then();
    }

    private Mono<Long> copies(String missionId, String message, Act act, Actor actor) {
        return switch (act) {
            case HOLD -> changeLetter.changeAll(missionId, message, ChangeLetter.HOLD, actor);
            case RELEASE -> changeLetter.changeAll(missionId, message, ChangeLetter.RELEASE, actor);
            case LEAVE_OUT -> changeLetter.changeAll(missionId, message, ChangeLetter.LEAVE_OUT, actor);
            case SEND_NOW -> changeLetter.changeAll(missionId, message, ChangeLetter.SEND_NOW, actor);
            case BRING_BACK, OWN_TEXT, COMMON_TEXT -> Mono.just(0L);
        };
    }

    private static Rejection impossible() {
        return new Rejection.Conflict("message-act-not-possible");
    }
}
