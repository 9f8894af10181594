// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.broadcast.web;

import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.broadcast.usecase.CountChosen;
import io.kogge.notification.broadcast.usecase.WriteToChosen;
import io.kogge.web.api.Answers;
import io.kogge.web.input.JsonBody;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.util.Map;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The API of writing to a selection, for staff. */
public final class BroadcastApi {
    private static final String SELECTIONS = "/api/notification/v1/missions/{missionId}/selections";

    private final CountChosen count;
    private final WriteToChosen write;

    /** Over the use cases. */
    public BroadcastApi(CountChosen count, WriteToChosen write) {
        this.count = count;
        this.write = write;
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .POST(SELECTIONS, Access.STAFF, this::send)
                .POST(SELECTIONS + "/counts", Access.STAFF, this::count)
                .build();
    }

    private Mono<ServerResponse> count(ServerRequest request) {
        String mission = request.pathVariable("missionId");
        return JsonBody.fields(request)
                .map(fields -> {
                    Audience audience = BroadcastInput.audience(fields);
                    return fields.finish(() -> audience);
                })
                .flatMap(audience -> count.mission(mission).then(Mono.defer(() -> count.count(mission, audience))))
                .flatMap(Answers::ok);
    }

    private Mono<ServerResponse> send(ServerRequest request) {
        String mission = request.pathVariable("missionId");
        return JsonBody.fields(request)
                .map(fields -> BroadcastInput.message(mission, fields))
                .flatMap(message -> write.send(message, SignedIn.actor(request)))
                .flatMap(occurrence -> Answers.accepted(Map.of("message", occurrence.id())));
    }
}
