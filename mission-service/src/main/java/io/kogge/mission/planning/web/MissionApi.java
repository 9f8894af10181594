// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.mission.chosen.Vocabularies;
import io.kogge.mission.planning.model.Direction;
import io.kogge.mission.planning.model.Mission;
import io.kogge.mission.planning.model.MissionKind;
import io.kogge.mission.planning.model.MissionState;
import io.kogge.mission.planning.model.MissionStep;
import io.kogge.mission.planning.usecase.MissionCommands;
import io.kogge.mission.planning.usecase.MissionSearch;
import io.kogge.mission.planning.usecase.MissionSelection;
import io.kogge.mission.planning.usecase.StepOrder;
import io.kogge.mission.themes.usecase.ThemeCommands;
import io.kogge.web.api.Answers;
import io.kogge.web.api.ClientId;
import io.kogge.web.api.IfMatch;
import io.kogge.web.api.PagingInput;
import io.kogge.web.input.Fields;
import io.kogge.web.input.JsonBody;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.util.Set;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The API of missions, for staff. */
public final class MissionApi {
    private static final String MISSIONS = "/api/mission/v1/missions";
    private static final int LONGEST_SEARCH = 200;
    private static final StepInput STEPS = new StepInput(Moments.WITH_OFFSET);

    private final MissionCommands commands;
    private final MissionSearch search;
    private final PlanReader plans;

    /** Over the use cases. */
    public MissionApi(
            MissionCommands commands, MissionSearch search, ThemeCommands themeCommands, Vocabularies vocabularies) {
        this.commands = commands;
        this.search = search;
        this.plans = new PlanReader(new PlanInput(Moments.WITH_OFFSET), vocabularies, themeCommands);
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(MISSIONS, Access.STAFF, this::list)
                .POST(MISSIONS, Access.STAFF, this::plan)
                .GET(MISSIONS + "/{id}", Access.STAFF, this::read)
                .PUT(MISSIONS + "/{id}", Access.STAFF, this::edit)
                .DELETE(MISSIONS + "/{id}", Access.STAFF, this::remove)
                .POST(MISSIONS + "/{id}/steps", Access.STAFF, this::take)
                .build();
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        Fields query = Fields.of(request.queryParams());
        MissionSelection selection = new MissionSelection(
                query.text("q").max(LONGEST_SEARCH).or(""),
                Set.copyOf(query.choiceList("state", MissionState.class).orEmpty()),
                Set.copyOf(query.choiceList("direction", Direction.class).orEmpty()),
                Set.copyOf(query.choiceList("kind", MissionKind.class).orEmpty()));
        Paging paging = PagingInput.of(query);
        query.finish(() -> paging);
        return search.list(selection, paging.offset(), paging.size())
                .map(MissionView::of)
                .collectList()
                .zipWith(search.count(selection), (missions, total) -> Paged.of(paging, missions, total))
                .flatMap(Answers::ok);
    }

    private Mono<ServerResponse> plan(ServerRequest request) {
        return JsonBody.fields(request)
                .flatMap(fields -> {
                    String id = ClientId.ofNew(fields);
                    return plans.json(fields).flatMap(plan -> commands.plan(id, plan, SignedIn.actor(request)));
                })
                .flatMap(stored ->
                        Answers.created(MISSIONS + "/" + stored.id(), MissionView.of(stored), stored.version()));
    }

    private Mono<ServerResponse> read(ServerRequest request) {
        return search.get(request.pathVariable("id")).flatMap(MissionApi::answer);
    }

    private Mono<ServerResponse> edit(ServerRequest request) {
        String id = request.pathVariable("id");
        long version = IfMatch.version(request);
        return JsonBody.fields(request)
                .flatMap(fields -> {
                    ClientId.repeats(fields, id);
                    return plans.json(fields)
                            .flatMap(plan -> commands.edit(id, version, plan, SignedIn.actor(request)));
                })
                .flatMap(MissionApi::answer);
    }

    private Mono<ServerResponse> remove(ServerRequest request) {
        return commands.remove(request.pathVariable("id"), IfMatch.version(request), SignedIn.actor(request))
                .then(Answers.done());
    }

    private Mono<ServerResponse> take(ServerRequest request) {
        String id = request.pathVariable("id");
        long version = IfMatch.version(request);
        return JsonBody.fields(request)
                .flatMap(fields -> {
                    MissionStep step = fields.choice("step", MissionStep.class).required();
                    // which other fields belong here depends on the step
                    fields.throwIfFaulty();
                    StepOrder order = STEPS.read(step, fields);
                    return fields.finish(() -> commands.take(id, version, order, SignedIn.actor(request)));
                })
                .flatMap(MissionApi::answer);
    }

    private static Mono<ServerResponse> answer(Stored<Mission> stored) {
        return Answers.ok(MissionView.of(stored), stored.version());
    }
}
