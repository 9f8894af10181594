// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.survey.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.page.Paging;
import io.kogge.notification.audience.model.Participant.Registration;
import io.kogge.notification.audience.model.PlaceDecision;
import io.kogge.notification.correspondence.model.Response;
import io.kogge.notification.fixture.MemoryAudiences;
import io.kogge.notification.fixture.Missions;
import io.kogge.notification.survey.model.SurveyAnswer;
import io.kogge.notification.survey.model.SurveyResults;
import java.util.Collection;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class ReadSurveyTest {
    private final MemoryAudiences audiences = new MemoryAudiences();

    @Test
    void whoAnsweredBeforeBeingNotedAsNotHavingComeWasAskedToo() {
        audiences.put(Missions.hamburg());
        audiences.put(Missions.participant("r1", Registration.SUBMITTED, PlaceDecision.ACCEPTED, 1));
        audiences.put(Missions.participant("r2", Registration.SUBMITTED, PlaceDecision.NO_SHOW, 2));

        ReadSurvey.Overview both = overview(2);
        assertThat(both.asked()).isEqualTo(2);
        assertThat(both.rate()).isEqualTo(100);
        assertThat(overview(1).asked()).isEqualTo(1);
        assertThat(overview(0).rate()).isZero();
    }

    private ReadSurvey.Overview overview(long answered) {
        return new ReadSurvey(new Answered(answered), audiences)
                .of(Missions.ID, new Paging(1, 25))
                .block();
    }

    private record Answered(long count) implements SurveyAnswers {
        @Override
        public Flux<Response> responses(Collection<String> registrationIds) {
            return Flux.empty();
        }

        @Override
        public Flux<Response> responses(String missionId) {
            return Flux.empty();
        }

        @Override
        public Mono<SurveyResults> results(String missionId) {
            return Mono.just(new SurveyResults(count, Map.of()));
        }

        @Override
        public Flux<SurveyAnswer> remarks(String missionId, Paging paging) {
            return Flux.empty();
        }

        @Override
        public Mono<Long> remarkCount(String missionId) {
            return Mono.just(0L);
        }

        @Override
        public Flux<SurveyAnswer> remarksOf(String personId, Collection<String> registrationIds) {
            return Flux.empty();
        }
    }
}
