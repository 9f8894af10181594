// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.advisories.page;

import io.kogge.notification.advisories.model.Advisory;
import io.kogge.notification.advisories.usecase.Advisories;
import io.kogge.notification.audience.model.Mission;
import io.kogge.web.page.Pages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The staff's pages about one mission, each of which says what advisories there are on its route. */
public final class AdvisedPages {
    private final Pages pages;
    private final Advisories advisories;

    /** Over what they show. */
    public AdvisedPages(Pages pages, Advisories advisories) {
        this.pages = pages;
        this.advisories = advisories;
    }

    /** 200 with a page of this mission. */
    public Mono<ServerResponse> render(ServerRequest request, String template, Mission mission, Map<String, ?> model) {
        return render(request, HttpStatus.OK, template, mission, model);
    }

    /** The same with another status; without a mission where the page, as it is this time, is about no single one. */
    public Mono<ServerResponse> render(
            ServerRequest request,
            HttpStatus status,
            String template,
            @Nullable Mission mission,
            Map<String, ?> model) {
        Mono<List<Advisory.Noted>> noted = mission == null ? Mono.just(List.of()) : advisories.on(mission.stops());
        return noted.flatMap(found -> {
            Map<String, Object> all = new HashMap<>(model);
            all.put("advisories", found);
            return pages.render(request, status, template, all);
        });
    }
}
