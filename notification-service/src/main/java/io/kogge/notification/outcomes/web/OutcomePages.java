// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes.web;

import io.kogge.notification.advisories.page.AdvisedPages;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.outcomes.usecase.ReadReports;
import io.kogge.notification.outcomes.usecase.ReportHandler;
import io.kogge.notification.outcomes.usecase.ReportHandler.Question;
import io.kogge.schemas.PagePath;
import io.kogge.web.api.PagingInput;
import io.kogge.web.i18n.LanguageResolver;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.page.Done;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.RoutePolicy;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The staff's overview of what came of a mission, and the page on which they note what somebody told them. */
public final class OutcomePages {
    private static final String VERSION = "version";
    private static final String OVERVIEW = PagePath.MESSAGES + "{missionId}" + PagePath.ANSWERS;
    private static final String NOTE = OVERVIEW + "/{registrationId}";
    private static final Done DONE = new Done("saved");

    private final AdvisedPages pages;
    private final ReportHandler handler;
    private final ReadReports reports;
    private final Audiences audiences;

    /** Over the use cases. */
    public OutcomePages(AdvisedPages pages, ReportHandler handler, ReadReports reports, Audiences audiences) {
        this.pages = pages;
        this.handler = handler;
        this.reports = reports;
        this.audiences = audiences;
    }

    /** Their routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(OVERVIEW, RoutePolicy.personal(), this::overview)
                .GET(NOTE, RoutePolicy.personal(), this::show)
                .POST(NOTE, Access.STAFF, this::note)
                .build();
    }

    private Mono<ServerResponse> overview(ServerRequest request) {
        return reports.of(mission(request), PagingInput.of(request)).flatMap(overview -> {
            Map<String, Object> model = new HashMap<>();
            model.put("overview", overview);
            model.put("mission", overview.mission());
            DONE.in(request, model);
            return pages.render(request, "answers", overview.mission(), model);
        });
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return question(request)
                .flatMap(question ->
                        page(request, HttpStatus.OK, question, ReportForm.of(question.answer()), question.version()));
    }

    private Mono<ServerResponse> note(ServerRequest request) {
        return Form.read(request).zipWith(question(request)).flatMap(both -> {
            Form form = both.getT1();
            Question question = both.getT2();
            Fields fields = form.fields();
            long seen = fields.longInteger(VERSION).or(question.version());
            return Submission.of(
                    form,
                    () -> handler.note(
                                    mission(request),
                                    question.participant().registrationId(),
                                    seen,
                                    ReportInput.ofForm(fields),
                                    SignedIn.actor(request))
                            .flatMap(noted -> Pages.seeOther(OVERVIEW + "?done=saved", mission(request))),
                    refused -> question(request)
                            .flatMap(now -> page(
                                    request,
                                    refused.status(),
                                    now,
                                    refused.form(),
                                    refused.version(seen, now.version()))));
        });
    }

    private Mono<Question> question(ServerRequest request) {
        return handler.question(mission(request), request.pathVariable("registrationId"));
    }

    private Mono<ServerResponse> page(
            ServerRequest request, HttpStatus status, Question question, Form form, long version) {
        return audiences
                .contact(question.participant().personId())
                .map(Contact::name)
                .defaultIfEmpty("")
                .flatMap(name -> {
                    Map<String, Object> model = ReportForm.model(form, LanguageResolver.page(request.exchange()));
                    model.put("mission", question.mission());
                    model.put("name", name);
                    model.put("registrationId", question.participant().registrationId());
                    model.put(VERSION, version);
                    question.answer().ifPresent(answer -> model.put("answer", answer));
                    return pages.render(request, status, "outcome", question.mission(), model);
                });
    }

    private static String mission(ServerRequest request) {
        return request.pathVariable("missionId");
    }
}
