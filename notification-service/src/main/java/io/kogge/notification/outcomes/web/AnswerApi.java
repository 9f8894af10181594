// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.outcomes.model.Answer;
import io.kogge.notification.outcomes.usecase.AnswerFollowUpHandler;
import io.kogge.notification.outcomes.usecase.ReadAnswers;
import io.kogge.web.api.Answers;
import io.kogge.web.api.PagingInput;
import io.kogge.web.input.JsonBody;
import io.kogge.web.links.SignedLinks;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The API of the follow-up question: for who was asked, and for staff. */
public final class AnswerApi {
    private static final String V1 = "/api/notification/v1";

    private final AnswerFollowUpHandler handler;
    private final ReadAnswers readAnswers;
    private final AnswerLinks links;

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record AnswerJson(String outcome, @Nullable String remark, Instant answeredAt) {
        static AnswerJson of(Answer answer) {
            return new AnswerJson(answer.outcome().name(), answer.remark(), answer.answeredAt());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record QuestionJson(
            Map<String, String> missionTitles, @Nullable AnswerJson answer) {
        static QuestionJson of(AnswerFollowUpHandler.Question question) {
            return new QuestionJson(
                    question.mission().titles().byLanguage(),
                    question.answer().map(AnswerJson::of).orElse(null));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record NamedJson(
            String registrationId, @Nullable String name, String outcome, String remark, Instant answeredAt) {
        static NamedJson of(ReadAnswers.Named named) {
            Answer answer = named.answer();
            return new NamedJson(
                    answer.registrationId(),
                    named.contact().map(Contact::name).orElse(null),
                    answer.outcome().name(),
                    answer.remark(),
                    answer.answeredAt());
        }
    }

    private record OverviewJson(
            String missionId, long asked, List<NamedJson> answers, int page, int size, long total) {}

    /** Over the use cases. */
    public AnswerApi(AnswerFollowUpHandler handler, ReadAnswers readAnswers, SignedLinks links) {
        this.handler = handler;
        this.readAnswers = readAnswers;
        this.links = new AnswerLinks(links);
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(V1 + "/answers/{token}", Access.PUBLIC, this::question)
                .POST(V1 + "/answers/{token}", Access.PUBLIC, this::answer)
                .GET(V1 + "/missions/{missionId}/follow-up-answers", Access.STAFF, this::overview)
                .build();
    }

    private Mono<ServerResponse> question(ServerRequest request) {
        return links.link(request)
                .flatMap(handler::question)
                .map(QuestionJson::of)
                .flatMap(Answers::ok);
    }

    private Mono<ServerResponse> answer(ServerRequest request) {
        return links.link(request)
                .flatMap(link -> JsonBody.fields(request)
                        .map(AnswerInput::read)
                        .flatMap(input -> handler.answer(link, input.outcome(), input.remark())))
                .map(AnswerJson::of)
                .flatMap(Answers::ok);
    }

    private Mono<ServerResponse> overview(ServerRequest request) {
        return readAnswers
                .of(request.pathVariable("missionId"), PagingInput.of(request))
                .map(overview -> new OverviewJson(
                        overview.mission().id(),
                        overview.asked(),
                        overview.answers().items().stream().map(NamedJson::of).toList(),
                        overview.answers().page(),
                        overview.answers().size(),
                        overview.answers().total()))
                .flatMap(Answers::ok);
    }
}
