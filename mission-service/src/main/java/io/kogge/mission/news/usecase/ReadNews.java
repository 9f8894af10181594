// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.news.usecase;

import io.kogge.mission.news.model.ArrivalMark;
import io.kogge.mission.outcomes.usecase.Outcomes;
import io.kogge.mission.planning.usecase.MissionCard;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells what came since yesterday, by what was counted then and is counted now. */
public final class ReadNews {
    private final ArrivalMarks marks;
    private final Outcomes outcomes;
    private final Bounces bounces;
    private final ZoneId office;

    /** The zone is that of the office's clocks. */
    public ReadNews(ArrivalMarks marks, Outcomes outcomes, Bounces bounces, ZoneId office) {
        this.marks = marks;
        this.outcomes = outcomes;
        this.bounces = bounces;
        this.office = office;
    }

    /**
     * What is new at this moment; empty while nothing was marked yet.
     *
     * @param ahead all missions ahead, as they are counted now
     */
    public Mono<News> of(Flux<MissionCard> ahead, Instant now) {
        LocalDate yesterday = LocalDate.ofInstant(now, office).minusDays(1);
        return marks.of(yesterday)
                .flatMap(mark -> Mono.zip(
                                arrivals(mark, ahead), outcomes.answeredSince(mark.at()), bounces.since(mark.at()))
                        .map(found -> new News(mark.at(), found.getT1(), found.getT2(), found.getT3())));
    }

    private static Mono<List<News.Arrivals>> arrivals(ArrivalMark mark, Flux<MissionCard> ahead) {
        return ahead.map(card -> new News.Arrivals(
                        card, mark.since(card.id(), card.places().arrived())))
                .filter(arrivals -> arrivals.count() > 0)
                .collectList();
    }
}
