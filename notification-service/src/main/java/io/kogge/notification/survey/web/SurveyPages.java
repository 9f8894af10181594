// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.survey.web;

import io.kogge.notification.audience.usecase.Holders;
import io.kogge.notification.audience.usecase.Holders.Link;
import io.kogge.notification.survey.model.Score;
import io.kogge.notification.survey.model.SurveyAnswer;
import io.kogge.notification.survey.model.SurveyQuestion;
import io.kogge.notification.survey.usecase.SurveyHandler;
import io.kogge.notification.survey.usecase.SurveyHandler.Survey;
import io.kogge.schemas.LinkPurpose;
import io.kogge.web.i18n.LanguageResolver;
import io.kogge.web.input.Form;
import io.kogge.web.links.SignedLinks;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The page that asks a delegate how a mission was. */
public final class SurveyPages {
    private static final String ONE = LinkPurpose.SURVEY_PATH + "{token}";
    private static final String THANKS = ONE + "/thanks";

    private final Pages pages;
    private final SurveyHandler handler;
    private final SurveyLinks links;
    private final Holders holders;

    /** Over the use case. */
    public SurveyPages(Pages pages, SurveyHandler handler, SignedLinks links, Holders holders) {
        this.pages = pages;
        this.handler = handler;
        this.links = new SurveyLinks(links);
        this.holders = holders;
    }

    /** Their routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(ONE, Access.PUBLIC, this::survey)
                .POST(ONE, Access.PUBLIC, this::answer)
                .GET(THANKS, Access.PUBLIC, this::thanks)
                .build();
    }

    private Mono<ServerResponse> survey(ServerRequest request) {
        return link(request)
                .flatMap(handler::survey)
                .flatMap(survey -> form(
                        request,
                        HttpStatus.OK,
                        survey,
                        OpinionInput.form(survey.answer().map(SurveyAnswer::opinion))));
    }

    private Mono<ServerResponse> answer(ServerRequest request) {
        return Form.read(request).zipWith(link(request)).flatMap(sent -> {
            Form form = sent.getT1();
            Link link = sent.getT2();
            return Submission.of(
                    form,
                    () -> handler.answer(link, OpinionInput.of(form.fields()))
                            .flatMap(given -> Pages.seeOther(THANKS, request.pathVariable("token"))),
                    refused -> handler.survey(link)
                            .flatMap(survey -> form(request, refused.status(), survey, refused.form())));
        });
    }

    private Mono<ServerResponse> thanks(ServerRequest request) {
        return link(request)
                .flatMap(handler::survey)
                .flatMap(survey -> pages.render(
                        request, "survey-thanks", Map.of("mission", survey.mission(), "change", action(request))));
    }

    private Mono<ServerResponse> form(ServerRequest request, HttpStatus status, Survey survey, Form form) {
        return pages.render(
                request,
                status,
                "survey",
                Map.of(
                        "mission",
                        survey.mission(),
                        "answered",
                        survey.answer().isPresent(),
                        "action",
                        action(request),
                        "form",
                        form,
                        "questions",
                        SurveyQuestion.values(),
                        "scores",
                        Score.values()));
    }

    private static String action(ServerRequest request) {
        return LinkPurpose.SURVEY_PATH + request.pathVariable("token");
    }

    /** Whoever holds it reads the page in the language of the mail that it came in. */
    private Mono<Link> link(ServerRequest request) {
        return links.link(request)
                .flatMap(link -> holders.language(link)
                        .doOnNext(language -> LanguageResolver.personal(request.exchange(), language))
                        .thenReturn(link));
    }
}
