// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.page.Sort;
import io.kogge.mission.activities.model.Activity;
import io.kogge.mission.activities.model.ActivityContent;
import io.kogge.mission.activities.usecase.Activities;
import io.kogge.mission.activities.usecase.ActivityCommands;
import io.kogge.mission.activities.usecase.ActivityFinder;
import io.kogge.mission.activities.usecase.ActivityThemes;
import io.kogge.mission.activities.usecase.MissionTwins;
import io.kogge.mission.policy.usecase.PolicyLines;
import io.kogge.web.api.Answers;
import io.kogge.web.api.ClientId;
import io.kogge.web.api.IfMatch;
import io.kogge.web.input.Fields;
import io.kogge.web.input.JsonBody;
import io.kogge.web.list.ListQuery;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The API of activities, for staff. */
public final class ActivityApi {
    private static final String ACTIVITIES = "/api/mission/v1/activities";

    private final ActivityCommands commands;
    private final Activities activities;
    private final ActivityFinder finder;
    private final ActivityThemes themes;
    private final PolicyLines lines;
    private final MissionTwins missions;

    /** Over the use cases. */
    public ActivityApi(
            ActivityCommands commands,
            Activities activities,
            ActivityFinder finder,
            ActivityThemes themes,
            PolicyLines lines,
            MissionTwins missions) {
        this.commands = commands;
        this.activities = activities;
        this.finder = finder;
        this.themes = themes;
        this.lines = lines;
        this.missions = missions;
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(ACTIVITIES, Access.STAFF, this::list)
                .POST(ACTIVITIES, Access.STAFF, this::record)
                .GET(ACTIVITIES + "/{id}", Access.STAFF, this::read)
                .PUT(ACTIVITIES + "/{id}", Access.STAFF, this::change)
                .DELETE(ACTIVITIES + "/{id}", Access.STAFF, this::remove)
                .PUT(ACTIVITIES + "/{id}/mission", Access.STAFF, this::countOnce)
                .DELETE(ACTIVITIES + "/{id}/mission", Access.STAFF, this::countApart)
                .build();
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        Fields query = Fields.of(request.queryParams());
        ListQuery asked = ListQuery.read(ActivityList.KIND, query);
        Sort order = asked.order();
        return query.finish(() -> finder.find(
                        ActivityList.selection(asked), ActivityList.sort(order), order.descending(), asked.paging()))
                .map(found -> found.map(ActivityView::of))
                .flatMap(Answers::ok);
    }

    private Mono<ServerResponse> record(ServerRequest request) {
        Actor actor = SignedIn.actor(request);
        return JsonBody.fields(request)
                .flatMap(fields -> {
                    String id = ClientId.ofNew(fields);
                    SameMission said = SameMission.read(fields);
                    return content(fields, actor)
                            .flatMap(content -> commands.known(id)
                                    .flatMap(known -> known ? Mono.empty() : said.asked(content, missions))
                                    .then(commands.record(id, content, said.id(), actor)));
                })
                .flatMap(stored ->
                        Answers.created(ACTIVITIES + "/" + stored.id(), ActivityView.of(stored), stored.version()));
    }

    private Mono<ServerResponse> read(ServerRequest request) {
        return activities.get(request.pathVariable("id")).flatMap(ActivityApi::answer);
    }

    private Mono<ServerResponse> change(ServerRequest request) {
        String id = request.pathVariable("id");
        long version = IfMatch.version(request);
        Actor actor = SignedIn.actor(request);
        return JsonBody.fields(request)
                .flatMap(fields -> {
                    ClientId.repeats(fields, id);
                    // as answers have it; it is said by itself
                    fields.ignore(SameMission.NAME);
                    return content(fields, actor).flatMap(content -> commands.change(id, version, content, actor));
                })
                .flatMap(ActivityApi::answer);
    }

    private Mono<ServerResponse> remove(ServerRequest request) {
        return commands.remove(request.pathVariable("id"), IfMatch.version(request), SignedIn.actor(request))
                .then(Answers.done());
    }

    private Mono<ServerResponse> countOnce(ServerRequest request) {
        return JsonBody.fields(request)
                .flatMap(fields -> {
                    String mission = fields.text(SameMission.NAME)
                            .max(SameMission.LONGEST)
                            .required();
                    fields.rejectUnknown();
                    return fields.finish(() -> countWith(request, mission));
                })
                .flatMap(ActivityApi::answer);
    }

    private Mono<ServerResponse> countApart(ServerRequest request) {
        return countWith(request, null).then(Answers.done());
    }

    private Mono<Stored<Activity>> countWith(ServerRequest request, @Nullable String mission) {
        return commands.countWith(
                request.pathVariable("id"), IfMatch.version(request), mission, SignedIn.actor(request));
    }

    private Mono<ActivityContent> content(Fields fields, Actor actor) {
        return ActivityChoices.of(themes, lines).flatMap(choices -> {
            ActivityContent content = ActivityInput.read(fields, choices);
            NewThemes named = NewThemes.read(fields);
            return fields.finish(() -> named.join(content, themes, actor));
        });
    }

    private static Mono<ServerResponse> answer(Stored<Activity> stored) {
        return Answers.ok(ActivityView.of(stored), stored.version());
    }
}
