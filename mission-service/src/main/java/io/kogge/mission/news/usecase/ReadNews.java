// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.news.usecase;

import io.kogge.mission.news.model.ArrivalMark;
import io.kogge.mission.outcomes.usecase.Outcomes;
import io.kogge.mission.planning.usecase.MissionCard;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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

    /** By what to tell at this moment what is new; empty while nothing was marked yet. */
    public Mono<Since> since(Instant now) {
        LocalDate yesterday = LocalDate.ofInstant(now, office).minusDays(1);
        return marks.of(yesterday)
                .flatMap(mark -> Mono.zip(outcomes.answeredSince(mark.at()), bounces.since(mark.at()))
                        .map(found -> new Since(mark, found.getT1(), found.getT2())));
    }

    /**
     * What was marked, and what came since that needs no counting of missions.
     *
     * @param mark how many had arrived
     * @param answers how many delegates said what came of a mission
     * @param bounces how many emails bounced
     */
    public record Since(ArrivalMark mark, long answers, long bounces) {

        /** What is new, where all missions ahead are counted so now. */
        public News news(List<MissionCard> ahead) {
            return new News(
                    mark.at(),
                    ahead.stream()
                            .map(card -> new News.Arrivals(
                                    card, mark.since(card.id(), card.places().arrived())))
                            .filter(arrivals -> arrivals.count() > 0)
                            .toList(),
                    answers,
                    bounces);
        }
    }
}
