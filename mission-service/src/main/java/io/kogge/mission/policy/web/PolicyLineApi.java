// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.policy.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.policy.model.PolicyList;
import io.kogge.mission.policy.usecase.LineInList;
import io.kogge.mission.policy.usecase.PolicyLineCommands;
import io.kogge.web.api.Answers;
import io.kogge.web.api.IfMatch;
import io.kogge.web.input.JsonBody;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.util.List;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The API of the list of policy lines, for staff. */
public final class PolicyLineApi {
    private static final String LINES = "/api/mission/v1/policy-lines";

    private final PolicyLineCommands lines;

    /** Over the use cases. */
    public PolicyLineApi(PolicyLineCommands lines) {
        this.lines = lines;
    }

    /** All lines; their number is bounded, so that they come at once. */
    record All(List<PolicyLineView> items) {
        static All of(Stored<PolicyList> list) {
            return new All(list.state().lines().stream()
                    .map(kept -> PolicyLineView.of(new LineInList(kept.line().id(), list)))
                    .toList());
        }
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(LINES, Access.STAFF, this::list)
                .POST(LINES, Access.STAFF, this::add)
                .GET(LINES + "/{id}", Access.STAFF, this::read)
                .PUT(LINES + "/{id}", Access.STAFF, this::change)
                .DELETE(LINES + "/{id}", Access.STAFF, this::remove)
                .build();
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        return lines.list().flatMap(list -> Answers.ok(All.of(list), list.version()));
    }

    private Mono<ServerResponse> add(ServerRequest request) {
        return JsonBody.fields(request)
                .map(PolicyLineInput::wish)
                .flatMap(wish -> lines.add(wish, SignedIn.actor(request)))
                .flatMap(line -> Answers.created(LINES + "/" + line.id(), PolicyLineView.of(line), line.version()));
    }

    private Mono<ServerResponse> read(ServerRequest request) {
        return lines.get(request.pathVariable("id")).flatMap(PolicyLineApi::answer);
    }

    private Mono<ServerResponse> change(ServerRequest request) {
        String id = request.pathVariable("id");
        long version = IfMatch.version(request);
        return JsonBody.fields(request)
                .map(fields -> PolicyLineInput.change(id, fields))
                .flatMap(wish -> lines.change(id, version, wish.names(), wish.place(), SignedIn.actor(request)))
                .flatMap(PolicyLineApi::answer);
    }

    private Mono<ServerResponse> remove(ServerRequest request) {
        return lines.remove(request.pathVariable("id"), IfMatch.version(request), SignedIn.actor(request))
                .flatMap(line -> Answers.done());
    }

    private static Mono<ServerResponse> answer(LineInList line) {
        return Answers.ok(PolicyLineView.of(line), line.version());
    }
}
