// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes.web;

import io.kogge.notification.outcomes.usecase.ReadReports;
import io.kogge.notification.outcomes.usecase.ReportHandler;
import io.kogge.web.api.Answers;
import io.kogge.web.api.IfMatch;
import io.kogge.web.api.PagingInput;
import io.kogge.web.input.JsonBody;
import io.kogge.web.links.SignedLinks;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.RoutePolicy;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The API of the follow-up question: for who was asked, and for staff. */
public final class AnswerApi {
    private static final String V1 = "/api/notification/v1";
    private static final String OVERVIEW = V1 + "/missions/{missionId}/follow-up-answers";
    private static final String ONE = OVERVIEW + "/{registrationId}";

    private final ReportHandler handler;
    private final ReadReports reports;
    private final AnswerLinks links;

    private record QuestionJson(
            Map<String, String> missionTitles, @Nullable AnswerJson answer) {
        static QuestionJson of(ReportHandler.Question question) {
            return new QuestionJson(
                    question.mission().titles().byLanguage(),
                    question.answer().map(AnswerJson::of).orElse(null));
        }
    }

    /** Over the use cases. */
    public AnswerApi(ReportHandler handler, ReadReports reports, SignedLinks links) {
        this.handler = handler;
        this.reports = reports;
        this.links = new AnswerLinks(links);
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(V1 + "/answers/{token}", Access.PUBLIC, this::question)
                .POST(V1 + "/answers/{token}", Access.PUBLIC, this::answer)
                .GET(OVERVIEW, RoutePolicy.personal(), this::overview)
                .GET(ONE, RoutePolicy.personal(), this::one)
                .PUT(ONE, Access.STAFF, this::note)
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
                        .map(ReportInput::ofJson)
                        .flatMap(report -> handler.answer(link, report)))
                .map(AnswerJson::of)
                .flatMap(Answers::ok);
    }

    private Mono<ServerResponse> overview(ServerRequest request) {
        return reports.of(mission(request), PagingInput.of(request))
                .map(OverviewJson::of)
                .flatMap(Answers::ok);
    }

    private Mono<ServerResponse> one(ServerRequest request) {
        return handler.question(mission(request), registration(request))
                .flatMap(question -> Answers.ok(QuestionJson.of(question), question.version()));
    }

    private Mono<ServerResponse> note(ServerRequest request) {
        long version = IfMatch.version(request);
        return JsonBody.fields(request)
                .map(ReportInput::ofJson)
                .flatMap(report ->
                        handler.note(mission(request), registration(request), version, report, SignedIn.actor(request)))
                .flatMap(stored -> Answers.ok(AnswerJson.of(stored.state()), stored.version()));
    }

    private static String mission(ServerRequest request) {
        return request.pathVariable("missionId");
    }

    private static String registration(ServerRequest request) {
        return request.pathVariable("registrationId");
    }
}
