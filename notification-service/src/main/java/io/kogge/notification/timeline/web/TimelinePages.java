// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.web;

import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.page.Paging;
import io.kogge.notification.advisories.page.AdvisedPages;
import io.kogge.notification.correspondence.usecase.RetryDeliveryHandler;
import io.kogge.notification.correspondence.usecase.ServerGate;
import io.kogge.notification.timeline.usecase.ListMissionMail;
import io.kogge.notification.timeline.usecase.ReadCalendarAnswers;
import io.kogge.notification.timeline.usecase.ReadTimeline;
import io.kogge.schemas.PagePath;
import io.kogge.web.api.PagingInput;
import io.kogge.web.input.Fields;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.RoutePolicy;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.time.Clock;
import java.util.Map;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The staff's pages about messages. */
public final class TimelinePages {
    private static final String PATH = "/notifications";

    /** How many recipients of a message are on the timeline itself. */
    private static final int FIRST = 20;

    private final Pages pages;
    private final AdvisedPages advised;
    private final ReadTimeline readTimeline;
    private final ReadCalendarAnswers readCalendarAnswers;
    private final ListMissionMail listMissionMail;
    private final RetryDeliveryHandler retryDelivery;
    private final ServerGate server;
    private final Clock clock;
    private final MessageWords wording;

    /** The clock is the domain's. */
    public TimelinePages(
            Pages pages,
            AdvisedPages advised,
            ReadTimeline readTimeline,
            ReadCalendarAnswers readCalendarAnswers,
            ListMissionMail listMissionMail,
            RetryDeliveryHandler retryDelivery,
            ServerGate server,
            MessageWords wording,
            Clock clock) {
        this.pages = pages;
        this.advised = advised;
        this.readTimeline = readTimeline;
        this.readCalendarAnswers = readCalendarAnswers;
        this.listMissionMail = listMissionMail;
        this.retryDelivery = retryDelivery;
        this.server = server;
        this.wording = wording;
        this.clock = clock;
    }

    /** Their routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(PATH, Access.STAFF, this::missions)
                .GET(PagePath.MESSAGES + "{missionId}", RoutePolicy.personal(), this::timeline)
                .GET(PATH + "/{missionId}/count", Access.STAFF, this::count)
                .GET(PATH + "/{missionId}/people", RoutePolicy.personal(), this::people)
                .POST(PATH + "/{missionId}/deliveries/{deliveryId}/retries", Access.STAFF, this::retry)
                .build();
    }

    private Mono<ServerResponse> missions(ServerRequest request) {
        return listMissionMail
                .page(PagingInput.of(request))
                .flatMap(missions -> pages.render(
                        request,
                        "missions",
                        Map.of("missions", missions, "server", server.away(), "wording", wording)));
    }

    private Mono<ServerResponse> timeline(ServerRequest request) {
        return readTimeline
                .shown(request.pathVariable("missionId"), FIRST)
                .flatMap(shown -> readCalendarAnswers
                        .of(shown.timeline().mission(), FIRST)
                        .flatMap(calendars -> advised.render(
                                request,
                                "timeline",
                                shown.timeline().mission(),
                                ActAnswer.to(
                                        request,
                                        Map.of(
                                                "calendars", calendars,
                                                "timeline", shown.timeline(),
                                                "mission", shown.timeline().mission(),
                                                "past", shown.timeline().past(clock.instant()),
                                                "ahead", shown.timeline().ahead(clock.instant()),
                                                "first", shown.first(),
                                                "remarkable", shown.remarkable(),
                                                "server", server.away(),
                                                "wording", wording)))));
    }

    /** What the tab says beside its word, on the pages that other services make of a mission; nothing where there is nothing. */
    private Mono<ServerResponse> count(ServerRequest request) {
        return readTimeline
                .roughly(request.pathVariable("missionId"))
                .filter(timeline -> timeline.messages() > 0)
                .flatMap(timeline -> pages.render(request, "timeline :: tabCount", Map.of("timeline", timeline)))
                .switchIfEmpty(Mono.defer(() -> ServerResponse.noContent().build()));
    }

    private Mono<ServerResponse> people(ServerRequest request) {
        Fields query = Fields.of(request.queryParams());
        String message = query.text("message").required();
        Paging paging = PagingInput.of(query);
        query.throwIfFaulty();
        return readTimeline
                .recipients(request.pathVariable("missionId"), message, paging)
                .flatMap(recipients -> advised.render(
                        request,
                        "recipients",
                        recipients.mission(),
                        ActAnswer.to(request, Map.of("recipients", recipients, "wording", wording))));
    }

    /** Who presses the button twice is not told off: the message is on its way. */
    private Mono<ServerResponse> retry(ServerRequest request) {
        String mission = request.pathVariable("missionId");
        return retryDelivery
                .retry(mission, request.pathVariable("deliveryId"), SignedIn.actor(request))
                .then()
                .onErrorResume(Rejection.Conflict.class, onItsWay -> Mono.empty())
                .then(Mono.defer(() -> Pages.seeOther(PATH + "/{mission}?done=requeued", mission)));
    }
}
