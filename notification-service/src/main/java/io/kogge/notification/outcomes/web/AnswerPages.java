// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes.web;

import io.kogge.notification.audience.usecase.Holders;
import io.kogge.notification.audience.usecase.Holders.Link;
import io.kogge.notification.outcomes.model.Answer;
import io.kogge.notification.outcomes.usecase.ReportHandler;
import io.kogge.notification.outcomes.usecase.ReportHandler.Question;
import io.kogge.schemas.LinkPurpose;
import io.kogge.web.i18n.LanguageResolver;
import io.kogge.web.input.Form;
import io.kogge.web.links.SignedLinks;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The page that asks a delegate what came of a mission. */
public final class AnswerPages {
    private static final String PAGE = LinkPurpose.FOLLOW_UP_PATH + "{token}";
    private static final String THANKS = PAGE + "/thanks";

    private final Pages pages;
    private final ReportHandler handler;
    private final AnswerLinks links;
    private final Holders holders;

    /** Over the use case. */
    public AnswerPages(Pages pages, ReportHandler handler, SignedLinks links, Holders holders) {
        this.pages = pages;
        this.handler = handler;
        this.links = new AnswerLinks(links);
        this.holders = holders;
    }

    /** Their routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(PAGE, Access.PUBLIC, this::question)
                .POST(PAGE, Access.PUBLIC, this::answer)
                .GET(THANKS, Access.PUBLIC, this::thanks)
                .build();
    }

    private Mono<ServerResponse> question(ServerRequest request) {
        return link(request)
                .flatMap(handler::question)
                .flatMap(question -> form(request, HttpStatus.OK, question, ReportForm.of(question.answer())));
    }

    private Mono<ServerResponse> answer(ServerRequest request) {
        return Form.read(request).zipWith(link(request)).flatMap(sent -> {
            Form form = sent.getT1();
            Link link = sent.getT2();
            return Submission.of(
                    form,
                    () -> handler.answer(link, ReportInput.ofForm(form.fields()))
                            .flatMap(given -> Pages.seeOther(THANKS, request.pathVariable("token"))),
                    refused -> handler.question(link)
                            .flatMap(question -> form(request, refused.status(), question, refused.form())));
        });
    }

    private Mono<ServerResponse> thanks(ServerRequest request) {
        return link(request).flatMap(handler::question).flatMap(question -> {
            Map<String, Object> model = new HashMap<>();
            model.put("mission", question.mission());
            model.put("change", LinkPurpose.FOLLOW_UP_PATH + request.pathVariable("token"));
            question.answer().map(Answer::report).ifPresent(report -> model.put("report", report));
            return pages.render(request, "answer-thanks", model);
        });
    }

    private Mono<ServerResponse> form(ServerRequest request, HttpStatus status, Question question, Form form) {
        Map<String, Object> model = ReportForm.model(form, LanguageResolver.page(request.exchange()));
        model.put("mission", question.mission());
        model.put("answered", question.answer().filter(Answer::confirmed).isPresent());
        model.put(
                "noted", question.answer().filter(answer -> !answer.confirmed()).isPresent());
        model.put("action", LinkPurpose.FOLLOW_UP_PATH + request.pathVariable("token"));
        return pages.render(request, status, "answer", model);
    }

    /** Whoever holds it reads the page in the language of the mail that it came in. */
    private Mono<Link> link(ServerRequest request) {
        return links.link(request)
                .flatMap(link -> holders.language(link)
                        .doOnNext(language -> LanguageResolver.personal(request.exchange(), language))
                        .thenReturn(link));
    }
}
