// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.survey.usecase;

import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.survey.model.SurveyAnswer;
import io.kogge.notification.survey.model.SurveyResults;
import java.util.List;
import reactor.core.publisher.Mono;

/** What delegates thought of a mission, without their names. */
public final class ReadSurvey {
    private static final int PERCENT = 100;

    private final SurveyAnswers answers;
    private final Audiences audiences;

    /**
     * What they thought.
     *
     * @param asked how many people had a place, and those who answered before they were noted as not having come
     * @param remarks a page of what they wrote
     */
    public record Overview(Mission mission, long asked, SurveyResults results, Paged<SurveyAnswer> remarks) {

        /** How many of a hundred answered; 0 where nobody was asked. */
        public long rate() {
            return asked == 0 ? 0 : Math.round((double) results.answered() * PERCENT / asked);
        }
    }

    /** Reads these. */
    public ReadSurvey(SurveyAnswers answers, Audiences audiences) {
        this.answers = answers;
        this.audiences = audiences;
    }

    /** The overview, or a rejection {@code mission-not-found}. */
    public Mono<Overview> of(String missionId, Paging paging) {
        return audiences
                .knownMission(missionId)
                .flatMap(mission -> Mono.zip(
                                audiences
                                        .sizes(missionId, List.of(Audience.ACCEPTED))
                                        .map(sizes -> sizes.getOrDefault(Audience.ACCEPTED, 0L)),
                                answers.results(missionId),
                                answers.remarks(missionId, paging).collectList(),
                                answers.remarkCount(missionId))
                        .map(read -> new Overview(
                                mission,
                                Math.max(read.getT1(), read.getT2().answered()),
                                read.getT2(),
                                Paged.of(paging, read.getT3(), read.getT4()))));
    }
}
