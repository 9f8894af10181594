// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.web;

import io.kogge.notification.correspondence.usecase.RetryDeliveryHandler;
import io.kogge.notification.schedule.usecase.RunDueOccurrences;
import io.kogge.notification.timeline.usecase.ReadCalendarAnswers;
import io.kogge.notification.timeline.usecase.ReadTimeline;
import io.kogge.web.api.Answers;
import io.kogge.web.api.PagingInput;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.RoutePolicy;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.util.Map;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The API of messages, for staff. */
public final class TimelineApi {
    private static final String V1 = "/api/notification/v1";

    private final ReadTimeline readTimeline;
    private final ReadCalendarAnswers readCalendarAnswers;
    private final RunDueOccurrences runDueOccurrences;
    private final RetryDeliveryHandler retryDelivery;

    /** Over the use cases. */
    public TimelineApi(
            ReadTimeline readTimeline,
            ReadCalendarAnswers readCalendarAnswers,
            RunDueOccurrences runDueOccurrences,
            RetryDeliveryHandler retryDelivery) {
        this.readTimeline = readTimeline;
        this.readCalendarAnswers = readCalendarAnswers;
        this.runDueOccurrences = runDueOccurrences;
        this.retryDelivery = retryDelivery;
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(V1 + "/missions/{missionId}/timeline", Access.STAFF, this::timeline)
                .GET(V1 + "/missions/{missionId}/deliveries", RoutePolicy.personal(), this::deliveries)
                .POST(V1 + "/occurrences/{occurrenceId}/runs", Access.STAFF, this::run)
                .POST(V1 + "/deliveries/{deliveryId}/retries", Access.STAFF, this::retry)
                .build();
    }

    private Mono<ServerResponse> timeline(ServerRequest request) {
        return readTimeline
                .of(request.pathVariable("missionId"))
                .flatMap(timeline -> readCalendarAnswers
                        .counts(timeline.mission())
                        .map(answers -> TimelineJson.of(timeline, answers)))
                .flatMap(Answers::ok);
    }

    private Mono<ServerResponse> deliveries(ServerRequest request) {
        return readTimeline
                .lines(request.pathVariable("missionId"), PagingInput.of(request))
                .map(page -> page.map(DeliveryJson::of))
                .flatMap(Answers::ok);
    }

    private Mono<ServerResponse> run(ServerRequest request) {
        return runDueOccurrences
                .runAgain(request.pathVariable("occurrenceId"))
                .flatMap(occurrence -> Answers.accepted(Map.of(
                        "id", occurrence.id(), "state", occurrence.state().name())));
    }

    private Mono<ServerResponse> retry(ServerRequest request) {
        return retryDelivery
                .retry(request.pathVariable("deliveryId"), SignedIn.actor(request))
                .flatMap(delivery -> Answers.accepted(Map.of(
                        "id",
                        delivery.id(),
                        "state",
                        delivery.progress().status().name())));
    }
}
