// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.news.usecase;

import io.kogge.mission.news.model.ArrivalMark;
import io.kogge.mission.planning.model.MissionState;
import io.kogge.mission.planning.usecase.MissionCard;
import io.kogge.mission.planning.usecase.MissionCards;
import io.kogge.mission.planning.usecase.MissionSelection;
import io.kogge.mission.progress.PlacesTaken;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import reactor.core.publisher.Mono;

/** Marks once on each day of the office how many have registered for the missions ahead, so that the next days can tell what is new. */
public final class MarkArrivals {
    private static final MissionSelection AHEAD = MissionSelection.in(MissionState.ANNOUNCED, MissionState.STARTED);
    /** Longer than any weekend. */
    private static final int DAYS_KEPT = 7;

    private final MissionCards missions;
    private final ArrivalMarks marks;
    private final Clock clock;
    private final ZoneId office;

    /** The clock is the domain's, the zone that of the office's clocks. */
    public MarkArrivals(MissionCards missions, ArrivalMarks marks, Clock clock, ZoneId office) {
        this.missions = missions;
        this.marks = marks;
        this.clock = clock;
        this.office = office;
    }

    /** Looks whether today has its mark. */
    public Mono<Void> run() {
        return Mono.defer(() -> {
            // as precisely as the database keeps it
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            LocalDate day = LocalDate.ofInstant(now, office);
            return marks.has(day).filter(marked -> !marked).flatMap(unmarked -> mark(day, now));
        });
    }

    private Mono<Void> mark(LocalDate day, Instant now) {
        return missions.all(AHEAD)
                .filter(card -> !card.places().equals(PlacesTaken.NONE))
                .map(MarkArrivals::arrived)
                .collectList()
                .map(arrived -> new ArrivalMark(day, now, arrived))
                .flatMap(marks::keep)
                .then(marks.forgetBefore(day.minusDays(DAYS_KEPT)));
    }

    private static ArrivalMark.Arrived arrived(MissionCard card) {
        return new ArrivalMark.Arrived(card.id(), card.places().arrived());
    }
}
