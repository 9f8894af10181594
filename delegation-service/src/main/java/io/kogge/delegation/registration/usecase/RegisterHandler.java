// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.usecase;

import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.missions.model.MissionState;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.registration.model.Applicant;
import io.kogge.delegation.registration.model.Wish;
import io.kogge.event.job.WakeUp;
import io.kogge.kernel.command.Rejection;
import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Mono;

/**
 * Takes forms. It stores what was wished and looks nobody up, so that neither the answer nor the time it takes tells who
 * is known; what the wish means is found out behind it ({@link TakeWishes}).
 */
public final class RegisterHandler {
    private final Missions missions;
    private final Wishes wishes;
    private final WakeUp wakeUp;
    private final Pace pace;
    private final Clock clock;
    private final Clock systemClock;

    /** The clock is the domain's. */
    public RegisterHandler(Missions missions, Wishes wishes, WakeUp wakeUp, Pace pace, Clock clock, Clock systemClock) {
        this.missions = missions;
        this.wishes = wishes;
        this.wakeUp = wakeUp;
        this.pace = pace;
        this.clock = clock;
        this.systemClock = systemClock;
    }

    /**
     * Hands in a form under an id that the asker chose. The same id with the same content is the same wish; with other
     * content it is refused with {@code registration-exists}, and while registration is not open with the reason for
     * that, unless it is a wish from when it was.
     */
    public Mono<Void> register(String id, String missionId, Applicant applicant) {
        return register(id, missionId, applicant, UnaryOperator.identity());
    }

    /**
     * Hands in the answers of an earlier form once more with another address, in its place unless it is confirmed. They are
     * read from what was handed in, as what became of it depends on who is known. Refused with {@code form-forgotten} where
     * they are not kept any more.
     */
    public Mono<Void> correct(String id, String missionId, String earlier, String email) {
        return wishes.answers(earlier, missionId)
                .switchIfEmpty(Mono.error(() -> new Rejection.Gone("form-forgotten")))
                .flatMap(answers -> register(id, missionId, answers.at(email), wish -> wish.correcting(earlier)));
    }

    private Mono<Void> register(String id, String missionId, Applicant applicant, UnaryOperator<Wish> kind) {
        return missions.get(missionId).flatMap(mission -> {
            Wish wish = kind.apply(new Wish(
                    id,
                    missionId,
                    applicant.asked(mission.asksPassportName()),
                    clock.instant(),
                    Wish.position(systemClock.instant())));
            return refusal(mission)
                    .map(refusal -> again(wish, refusal))
                    .orElseGet(() -> wishes.handIn(wish)
                            .then(Mono.fromRunnable(wakeUp::call))
                            .then(pace.next()));
        });
    }

    private Mono<Void> again(Wish wish, Rejection refusal) {
        return wishes.isKnown(wish).flatMap(known -> known ? Mono.empty() : Mono.error(refusal));
    }

    private Optional<Rejection> refusal(Mission mission) {
        if (mission.state() == MissionState.CANCELLED) {
            return Optional.of(new Rejection.Conflict("mission-cancelled"));
        }
        return switch (mission.registrationAt(clock.instant())) {
            case OPEN -> Optional.empty();
            case NOT_YET_OPEN -> Optional.of(new Rejection.Conflict("registration-not-open-yet"));
            case CLOSED -> Optional.of(new Rejection.Conflict("registration-closed"));
        };
    }
}
