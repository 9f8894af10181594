// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.schedule.model.Occurrence;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;
import reactor.core.publisher.Mono;

/** Tells everybody involved that a mission moved, changed or is off. */
public final class AnnounceChange {
    private final Occurrences occurrences;
    private final Audiences audiences;
    private final Materialise materialise;
    private final Clock clock;
    private final Materialise.Lease lease;

    /** The clock is the domain's. */
    public AnnounceChange(
            Occurrences occurrences,
            Audiences audiences,
            Materialise materialise,
            Clock clock,
            Materialise.Lease lease) {
        this.occurrences = occurrences;
        this.audiences = audiences;
        this.materialise = materialise;
        this.clock = clock;
        this.lease = lease;
    }

    /** The mission has new dates; of several moves in a row the last is told. */
    public Mono<Void> moved(String missionId) {
        return audiences
                .mission(missionId)
                .filter(mission -> !mission.cancelled())
                .flatMap(mission -> announce(mission, Occurrence::moved));
    }

    /**
     * Texts or cities are others, as far as the event raised what a calendar shows to this revision. One that changed
     * nothing of it has the revision of an earlier event and is told no more; of several in a row the last is told, and a
     * move tells them along.
     */
    public Mono<Void> changed(String missionId, int revision) {
        return audiences
                .mission(missionId)
                .filter(mission -> !mission.cancelled() && revision > 0 && revision == mission.calendarRevision())
                .filterWhen(mission -> toldByMove(mission).map(told -> !told))
                .flatMap(mission -> announce(mission, Occurrence::changed));
    }

    private Mono<Boolean> toldByMove(Mission mission) {
        return occurrences.find(Occurrence.moved(mission, clock.instant()).id()).hasElement();
    }

    /** The mission does not take place. */
    public Mono<Void> cancelled(String missionId) {
        return audiences.mission(missionId).flatMap(mission -> announce(mission, Occurrence::cancelled));
    }

    /** One that was there is finished by whoever began it, or by the job once that is not heard of any more. */
    private Mono<Void> announce(Mission mission, BiFunction<Mission, Instant, Occurrence> kind) {
        return occurrences
                .beginNew(kind.apply(mission, clock.instant()), lease.now(), lease.length())
                .flatMap(claim -> materialise.run(claim, () -> false));
    }
}
