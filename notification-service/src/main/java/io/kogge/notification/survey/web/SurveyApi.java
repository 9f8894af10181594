// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.survey.web;

import io.kogge.kernel.page.Paged;
import io.kogge.notification.survey.model.Opinion;
import io.kogge.notification.survey.model.Score;
import io.kogge.notification.survey.model.SurveyAnswer;
import io.kogge.notification.survey.model.SurveyQuestion;
import io.kogge.notification.survey.model.SurveyResults;
import io.kogge.notification.survey.usecase.ReadSurvey;
import io.kogge.notification.survey.usecase.SurveyHandler;
import io.kogge.web.api.Answers;
import io.kogge.web.api.PagingInput;
import io.kogge.web.input.JsonBody;
import io.kogge.web.links.SignedLinks;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The API of the survey: for who was asked, and for staff. */
public final class SurveyApi {
    private static final String V1 = "/api/notification/v1";
    private static final String ONE = V1 + "/surveys/{token}";
    private static final String RESULTS = V1 + "/missions/{missionId}/survey";

    private final SurveyHandler handler;
    private final ReadSurvey reading;
    private final SurveyLinks links;

    private record AnswerJson(Map<String, String> scores, String remark) {
        static AnswerJson of(Opinion opinion) {
            return new AnswerJson(
                    opinion.scores().entrySet().stream()
                            .collect(Collectors.toMap(
                                    each -> each.getKey().name(),
                                    each -> each.getValue().name())),
                    opinion.remark());
        }
    }

    private record SurveyJson(
            Map<String, String> missionTitles, @Nullable AnswerJson answer) {
        static SurveyJson of(SurveyHandler.Survey survey) {
            return new SurveyJson(
                    survey.mission().titles().byLanguage(),
                    survey.answer()
                            .map(SurveyAnswer::opinion)
                            .map(AnswerJson::of)
                            .orElse(null));
        }
    }

    private record QuestionJson(String question, BigDecimal mean, Map<String, Long> scores) {
        static QuestionJson of(SurveyQuestion question, SurveyResults.Counts counts) {
            return new QuestionJson(
                    question.name(),
                    counts.mean(),
                    Stream.of(Score.values())
                            .collect(Collectors.toMap(Score::name, counts::of, (a, b) -> b, LinkedHashMap::new)));
        }
    }

    private record RemarkJson(String registrationId, String remark, Instant answeredAt) {
        static RemarkJson of(SurveyAnswer answer) {
            return new RemarkJson(answer.registrationId(), answer.opinion().remark(), answer.answeredAt());
        }
    }

    private record ResultsJson(long asked, long answered, List<QuestionJson> questions, Paged<RemarkJson> remarks) {
        static ResultsJson of(ReadSurvey.Overview overview) {
            SurveyResults results = overview.results();
            Function<SurveyQuestion, QuestionJson> question = each -> QuestionJson.of(each, results.of(each));
            return new ResultsJson(
                    overview.asked(),
                    results.answered(),
                    Stream.of(SurveyQuestion.values()).map(question).toList(),
                    overview.remarks().map(RemarkJson::of));
        }
    }

    /** Over the use cases. */
    public SurveyApi(SurveyHandler handler, ReadSurvey reading, SignedLinks links) {
        this.handler = handler;
        this.reading = reading;
        this.links = new SurveyLinks(links);
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(ONE, Access.PUBLIC, this::survey)
                .POST(ONE, Access.PUBLIC, this::answer)
                .GET(RESULTS, Access.STAFF, this::results)
                .DELETE(RESULTS + "/{registrationId}/remark", Access.STAFF, this::erase)
                .build();
    }

    private Mono<ServerResponse> survey(ServerRequest request) {
        return links.link(request).flatMap(handler::survey).map(SurveyJson::of).flatMap(Answers::ok);
    }

    private Mono<ServerResponse> answer(ServerRequest request) {
        return links.link(request)
                .flatMap(link ->
                        JsonBody.fields(request).map(OpinionInput::of).flatMap(given -> handler.answer(link, given)))
                .map(answer -> AnswerJson.of(answer.opinion()))
                .flatMap(Answers::ok);
    }

    private Mono<ServerResponse> results(ServerRequest request) {
        return reading.of(request.pathVariable("missionId"), PagingInput.of(request))
                .map(ResultsJson::of)
                .flatMap(Answers::ok);
    }

    private Mono<ServerResponse> erase(ServerRequest request) {
        return handler.eraseRemark(
                        request.pathVariable("missionId"),
                        request.pathVariable("registrationId"),
                        SignedIn.actor(request))
                .then(Mono.defer(Answers::done));
    }
}
