// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.delivery.usecase;

import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.delivery.model.Assessment;
import io.kogge.notification.delivery.model.Delivery;
import io.kogge.notification.delivery.model.Recipient;
import io.kogge.notification.delivery.model.Situation;
import io.kogge.notification.delivery.model.Verdict;
import io.kogge.notification.message.model.Template;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Sends what waits in a lane, first come, first sent: while one message has to wait, so do those behind it. */
public final class WorkLane {
    private final Lanes lanes;
    private final Deliveries deliveries;
    private final Audiences audiences;
    private final Answered answers;
    private final Assessment assessment;
    private final SendMail sendMail;
    private final Clock clock;
    private final Clock systemClock;
    private final Limits limits;

    /**
     * Times of a lane, in system time.
     *
     * @param lease how long a sender may hold a lane
     * @param reserve what must be left of the lease to begin another message: longer than the longest SMTP dialogue
     */
    public record Limits(Duration lease, Duration reserve) {}

    /** The clock is the domain's. */
    public WorkLane(
            Lanes lanes,
            Deliveries deliveries,
            Audiences audiences,
            Answered answers,
            Assessment assessment,
            SendMail sendMail,
            Clock clock,
            Clock systemClock,
            Limits limits) {
        this.lanes = lanes;
        this.deliveries = deliveries;
        this.audiences = audiences;
        this.answers = answers;
        this.assessment = assessment;
        this.sendMail = sendMail;
        this.clock = clock;
        this.systemClock = systemClock;
        this.limits = limits;
    }

    /** Takes the next lane that is due and works it off; false when none is due. */
    public Mono<Boolean> workNext() {
        return lanes.claim(systemClock.instant(), limits.lease())
                .flatMap(lane -> work(lane).thenReturn(true))
                .defaultIfEmpty(false);
    }

    private Mono<Void> work(Lanes.Held lane) {
        return deliveries
                .inLane(lane.id())
                .collectList()
                .flatMap(all -> all.stream()
                        .filter(Delivery::waiting)
                        .findFirst()
                        .map(first -> handle(lane, first, all))
                        .orElseGet(() -> lanes.retire(lane, systemClock.instant())));
    }

    private Mono<Void> handle(Lanes.Held lane, Delivery delivery, List<Delivery> all) {
        return situation(delivery, all).flatMap(situation -> {
            Verdict verdict = assessment.assess(delivery, situation);
            if (verdict instanceof Verdict.Wait wait) {
                return lanes.release(lane, wait.until(), systemClock.instant());
            }
            if (!leaseLasts(lane)) {
                return lanes.release(lane, systemClock.instant(), systemClock.instant());
            }
            Mono<Delivery> step = verdict instanceof Verdict.Send send
                    ? sendMail.send(delivery, send, situation)
                    : sendMail.skip(delivery, ((Verdict.Skip) verdict).reason());
            return step.then(Mono.defer(() -> work(lane)));
        });
    }

    private boolean leaseLasts(Lanes.Held lane) {
        Instant latest = lane.until().minus(limits.reserve());
        return systemClock.instant().isBefore(latest);
    }

    private Mono<Situation> situation(Delivery delivery, List<Delivery> all) {
        Recipient to = delivery.letter().to();
        return Mono.zip(
                        audiences.mission(to.missionId()).singleOptional(),
                        audiences.participant(to.registrationId()).singleOptional(),
                        audiences.contact(to.delegateId()).singleOptional(),
                        answered(delivery))
                .flatMap(found -> erased(to, found.getT3().isPresent())
                        .map(erased -> new Situation(
                                orNull(found.getT1()),
                                orNull(found.getT2()),
                                orNull(found.getT3()),
                                erased,
                                found.getT4(),
                                all,
                                clock.instant(),
                                systemClock.instant())));
    }

    private Mono<Boolean> erased(Recipient to, boolean reachable) {
        return reachable ? Mono.just(false) : audiences.erased(to.delegateId());
    }

    /** Only one message depends on it. */
    private Mono<Boolean> answered(Delivery delivery) {
        return delivery.letter().template() == Template.FOLLOW_UP
                ? answers.answered(delivery.letter().to().registrationId())
                : Mono.just(false);
    }

    @SuppressWarnings("NullAway") // Optional.orElse(null), where null is what is wanted
    private static <T> T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
