// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.board.web;

import io.kogge.delegation.advisories.usecase.Advisories;
import io.kogge.delegation.missions.model.Mission;
import io.kogge.web.page.Pages;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Pages about one mission, each of which says what advisories there are on its route. */
public final class AdvisedPages {
    private final Pages pages;
    private final Advisories advisories;

    /** Over what they show. */
    public AdvisedPages(Pages pages, Advisories advisories) {
        this.pages = pages;
        this.advisories = advisories;
    }

    Mono<ServerResponse> render(
            ServerRequest request, HttpStatus status, String template, Mission mission, Map<String, Object> model) {
        return render(request, status, template, mission, Mono.just(model));
    }

    /** The same where there is more to read for the model, which is read at once. */
    Mono<ServerResponse> render(
            ServerRequest request,
            HttpStatus status,
            String template,
            Mission mission,
            Mono<Map<String, Object>> model) {
        return Mono.zip(model, advisories.on(mission.stops())).flatMap(read -> {
            Map<String, Object> all = new HashMap<>(read.getT1());
            all.put("advisories", read.getT2());
            return pages.render(request, status, template, all);
        });
    }
}
