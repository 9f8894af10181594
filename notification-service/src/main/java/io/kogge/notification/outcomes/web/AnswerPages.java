// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes.web;

import io.kogge.notification.advisories.usecase.Advisories;
import io.kogge.notification.outcomes.model.Outcome;
import io.kogge.notification.outcomes.usecase.AnswerFollowUpHandler;
import io.kogge.notification.outcomes.usecase.AnswerFollowUpHandler.Link;
import io.kogge.notification.outcomes.usecase.AnswerFollowUpHandler.Question;
import io.kogge.notification.outcomes.usecase.ReadAnswers;
import io.kogge.web.api.PagingInput;
import io.kogge.web.input.Form;
import io.kogge.web.links.SignedLinks;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The page that asks what came of a mission, and the staff's overview of the answers. */
public final class AnswerPages {
    private final Pages pages;
    private final AnswerFollowUpHandler handler;
    private final ReadAnswers readAnswers;
    private final Advisories advisories;
    private final AnswerLinks links;

    /** Over the use cases. */
    public AnswerPages(
            Pages pages,
            AnswerFollowUpHandler handler,
            ReadAnswers readAnswers,
            Advisories advisories,
            SignedLinks links) {
        this.pages = pages;
        this.handler = handler;
        this.readAnswers = readAnswers;
        this.advisories = advisories;
        this.links = new AnswerLinks(links);
    }

    /** Their routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET("/answer/{token}", Access.PUBLIC, this::question)
                .POST("/answer/{token}", Access.PUBLIC, this::answer)
                .GET("/answer/{token}/thanks", Access.PUBLIC, this::thanks)
                .GET("/notifications/{missionId}/answers", Access.STAFF, this::overview)
                .build();
    }

    private Mono<ServerResponse> question(ServerRequest request) {
        return links.link(request)
                .flatMap(handler::question)
                .flatMap(question -> form(request, HttpStatus.OK, question, filled(question)));
    }

    private Mono<ServerResponse> answer(ServerRequest request) {
        return Form.read(request).zipWith(links.link(request)).flatMap(sent -> {
            Form form = sent.getT1();
            Link link = sent.getT2();
            return Submission.of(
                    form,
                    () -> {
                        AnswerInput input = AnswerInput.read(form.fields());
                        return handler.answer(link, input.outcome(), input.remark())
                                .flatMap(given ->
                                        Pages.seeOther("/answer/{token}/thanks", request.pathVariable("token")));
                    },
                    refused -> handler.question(link)
                            .flatMap(question -> form(request, refused.status(), question, refused.form())));
        });
    }

    private Mono<ServerResponse> thanks(ServerRequest request) {
        return links.link(request)
                .flatMap(handler::question)
                .flatMap(question -> pages.render(
                        request,
                        "answer-thanks",
                        Map.of(
                                "mission",
                                question.mission(),
                                "change",
                                "/answer/" + request.pathVariable("token"),
                                "outcomes",
                                question.answer()
                                        .map(answer -> List.of(answer.outcome()))
                                        .orElseGet(List::of))));
    }

    private Mono<ServerResponse> overview(ServerRequest request) {
        return readAnswers
                .of(request.pathVariable("missionId"), PagingInput.of(request))
                .flatMap(overview -> advisories
                        .on(overview.mission().stops())
                        .flatMap(found -> pages.render(
                                request,
                                "answers",
                                Map.of(
                                        "advisories",
                                        found,
                                        "mission",
                                        overview.mission(),
                                        "asked",
                                        overview.asked(),
                                        "answers",
                                        overview.answers()))));
    }

    private Mono<ServerResponse> form(ServerRequest request, HttpStatus status, Question question, Form form) {
        return pages.render(
                request,
                status,
                "answer",
                Map.of(
                        "mission",
                        question.mission(),
                        "answered",
                        question.answer().isPresent(),
                        "form",
                        form,
                        "action",
                        "/answer/" + request.pathVariable("token"),
                        "outcomes",
                        Outcome.values()));
    }

    private static Form filled(Question question) {
        return question.answer()
                .map(answer -> Form.filled()
                        .set("outcome", answer.outcome())
                        .set("remark", answer.remark())
                        .build())
                .orElseGet(Form::empty);
    }
}
