// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.survey.web;

import io.kogge.notification.advisories.page.AdvisedPages;
import io.kogge.notification.survey.model.Score;
import io.kogge.notification.survey.model.SurveyQuestion;
import io.kogge.notification.survey.usecase.ReadSurvey;
import io.kogge.notification.survey.usecase.SurveyHandler;
import io.kogge.web.api.PagingInput;
import io.kogge.web.page.Done;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.util.HashMap;
import java.util.Map;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The page on which staff see what delegates thought of a mission. */
public final class SurveyResultPages {
    private static final String RESULTS = "/notifications/{missionId}/survey";
    private static final Done DONE = new Done("erased");

    private final AdvisedPages pages;
    private final ReadSurvey reading;
    private final SurveyHandler handler;

    /** Over the use cases. */
    public SurveyResultPages(AdvisedPages pages, ReadSurvey reading, SurveyHandler handler) {
        this.pages = pages;
        this.reading = reading;
        this.handler = handler;
    }

    /** Their routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(RESULTS, Access.STAFF, this::results)
                .POST(RESULTS + "/{registrationId}/erasure", Access.STAFF, this::erase)
                .build();
    }

    private Mono<ServerResponse> results(ServerRequest request) {
        return reading.of(request.pathVariable("missionId"), PagingInput.of(request))
                .flatMap(overview -> {
                    Map<String, Object> model = new HashMap<>();
                    model.put("overview", overview);
                    model.put("mission", overview.mission());
                    model.put("questions", SurveyQuestion.values());
                    model.put("scores", Score.values());
                    DONE.in(request, model);
                    return pages.render(request, "survey-results", overview.mission(), model);
                });
    }

    private Mono<ServerResponse> erase(ServerRequest request) {
        String mission = request.pathVariable("missionId");
        return handler.eraseRemark(mission, request.pathVariable("registrationId"), SignedIn.actor(request))
                .then(Mono.defer(() -> Pages.seeOther(RESULTS + "?done=erased", mission)));
    }
}
