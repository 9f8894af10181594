// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.outcomes.model.OutcomeSelection;
import io.kogge.mission.outcomes.usecase.Outcomes;
import io.kogge.mission.review.model.Happening;
import io.kogge.mission.review.model.OutcomeFigures;
import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.model.Selection;
import io.kogge.mission.review.model.Sheet;
import io.kogge.mission.review.model.SheetMaker;
import io.kogge.mission.review.model.Story;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Reviews any period. */
public final class Reviews {
    /** Most missions and activities that are named under a policy line, on paper, in a file and in a frozen review. */
    public static final int MOST_OF_LINE = 100;

    private final Happenings happenings;
    private final Stories stories;
    private final ChapterSource chapters;
    private final Outcomes outcomes;
    private final Arrivals arrivals;
    private final Clock clock;

    /**
     * The clock is the domain's.
     *
     * @param zone in which the office has its days
     */
    public Reviews(
            Happenings happenings,
            Stories stories,
            ChapterSource chapters,
            Outcomes outcomes,
            Arrivals arrivals,
            Clock clock,
            ZoneId zone) {
        this.happenings = happenings;
        this.stories = stories;
        this.chapters = chapters;
        this.outcomes = outcomes;
        this.arrivals = arrivals;
        this.clock = clock.withZone(zone);
    }

    /** The office's day; what begins later is planned. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whether figures are still being brought up to date, so that they are of a moment before. */
    public Mono<Boolean> lagging() {
        return arrivals.underWay();
    }

    /** Whether all that was written before it was asked is in the figures; what is written meanwhile may be or not. */
    Mono<Boolean> caughtUp() {
        return arrivals.caughtUp();
    }

    /** All that the review of a period says, as of now. */
    public Mono<Sheet> sheet(Period period) {
        return Mono.zip(
                        happenings.numbers(period, today()),
                        happenings.numbers(period.before(), today()),
                        chapters.chapters(period).collectList(),
                        told(period),
                        came(period),
                        came(period.before()))
                .map(all ->
                        SheetMaker.make(all.getT1(), all.getT2(), all.getT3(), all.getT4(), all.getT5(), all.getT6()));
    }

    /**
     * What took place under each of a sheet's policy lines, the earliest first, so many of each at most; by the line's id. A
     * line under which nothing did is missing.
     */
    public Mono<Map<String, List<Happening>>> underLines(Period period, Sheet sheet, int most) {
        Selection counted = Selection.of(period, today(), Selection.Which.COUNTED);
        return UnderLines.of(sheet, line -> happenings.list(counted.ofLine(line), 0, most));
    }

    /** Of the missions that count: under way or over, whose first day has come. */
    private Mono<OutcomeFigures> came(Period period) {
        LocalDate last = period.last().isAfter(today()) ? today() : period.last();
        return outcomes.sum(OutcomeSelection.between(period.first(), last)).map(OutcomeFigures::of);
    }

    private Mono<Map<String, Map<String, String>>> told(Period period) {
        return stories.of(period)
                .map(Stored::state)
                .filter(story -> story.erasedAt() == null)
                .collectMap(Story::section, story -> story.texts().byLanguage());
    }
}
