// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import io.kogge.kernel.command.Rejection;
import io.kogge.mission.planning.usecase.AdvisedRoutes;
import io.kogge.mission.planning.usecase.MissionCard;
import io.kogge.mission.planning.usecase.MissionCards;
import io.kogge.mission.planning.usecase.MissionCommands;
import io.kogge.web.input.Form;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.page.Submission.Refused;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The page on which a draft is thrown away, which says first what goes with it. */
public final class DraftRemovalPages {
    /** How the list is told, to say so. */
    static final String REMOVED = "removed";

    private static final String PATH = "/missions/{id}/removal";
    private static final String VERSION = "version";

    private final MissionCommands commands;
    private final MissionCards missions;
    private final AdvisedRoutes routes;
    private final Pages pages;

    /** Over the use cases. */
    public DraftRemovalPages(MissionCommands commands, MissionCards missions, AdvisedRoutes routes, Pages pages) {
        this.commands = commands;
        this.missions = missions;
        this.routes = routes;
        this.pages = pages;
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(PATH, Access.STAFF, this::ask)
                .POST(PATH, Access.STAFF, this::remove)
                .build();
    }

    private Mono<ServerResponse> ask(ServerRequest request) {
        return missions.get(request.pathVariable("id"))
                .flatMap(card -> card.removable()
                        ? ask(request, HttpStatus.OK, card, Form.empty())
                        : Pages.seeOther(card.path()));
    }

    private Mono<ServerResponse> remove(ServerRequest request) {
        return Form.read(request)
                .flatMap(form -> Submission.of(form, () -> remove(request, form), refused -> again(request, refused)));
    }

    private Mono<ServerResponse> remove(ServerRequest request, Form form) {
        long version = form.fields().longInteger(VERSION).or(0L);
        return commands.remove(request.pathVariable("id"), version, SignedIn.actor(request))
                // pressed twice: it is gone, as was meant
                .onErrorResume(Rejection.NotFound.class, gone -> Mono.empty())
                .then(Pages.seeOther("/missions?done=" + REMOVED));
    }

    /** As it is now: whoever presses again has seen what somebody else made of it. */
    private Mono<ServerResponse> again(ServerRequest request, Refused refused) {
        return missions.get(request.pathVariable("id"))
                .flatMap(card -> ask(request, refused.status(), card, refused.form()));
    }

    private Mono<ServerResponse> ask(ServerRequest request, HttpStatus status, MissionCard card, Form form) {
        return routes.of(card.plan())
                .flatMap(found -> pages.render(
                        request,
                        status,
                        "mission-removal",
                        Map.of("card", card, "form", form, "advisories", found.all(card.mission()))));
    }
}
