// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Rejection;
import io.kogge.mission.activities.model.Activity;
import io.kogge.mission.activities.model.Edit;
import io.kogge.mission.activities.model.MissionTwin;
import io.kogge.mission.activities.usecase.Activities;
import io.kogge.mission.activities.usecase.ActivityCommands;
import io.kogge.mission.activities.usecase.ActivityThemes;
import io.kogge.mission.activities.usecase.MissionTwins;
import io.kogge.mission.policy.usecase.PolicyLines;
import io.kogge.mission.staff.StaffNames;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.page.Done;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The page of an activity, and the one on which it is removed. */
public final class ActivityPages {
    private static final Done DONE = new Done("saved", "once", "apart");

    static final String ACTIVITIES = "/activities";

    private static final String VERSION = "version";

    private final ActivityCommands commands;
    private final Activities activities;
    private final ActivityThemes themes;
    private final PolicyLines lines;
    private final StaffNames names;
    private final MissionTwins missions;
    private final Pages pages;

    /** Over the use cases. */
    public ActivityPages(
            ActivityCommands commands,
            Activities activities,
            ActivityThemes themes,
            PolicyLines lines,
            StaffNames names,
            MissionTwins missions,
            Pages pages) {
        this.commands = commands;
        this.activities = activities;
        this.themes = themes;
        this.lines = lines;
        this.names = names;
        this.missions = missions;
        this.pages = pages;
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(ACTIVITIES + "/{id}", Access.STAFF, this::show)
                .GET(ACTIVITIES + "/{id}/removal", Access.STAFF, this::ask)
                .POST(ACTIVITIES + "/{id}/removal", Access.STAFF, this::remove)
                .POST(ACTIVITIES + "/{id}/mission", Access.STAFF, this::countWith)
                .build();
    }

    /**
     * An activity, with what its page says beside it.
     *
     * @param joined whether somebody said that it is a mission, too
     * @param once the mission that it is, too, and counts with; empty where it was thrown away
     * @param alike missions that it looks like, and does not count with
     */
    private record Shown(
            ActivityCard card,
            ActivityChoices choices,
            Map<Actor, String> names,
            boolean joined,
            Optional<MissionTwins.Joined> once,
            List<MissionTwin> alike) {}

    private Mono<ServerResponse> show(ServerRequest request) {
        return show(request, HttpStatus.OK, Form.empty());
    }

    private Mono<ServerResponse> show(ServerRequest request, HttpStatus status, Form form) {
        return shown(request).flatMap(shown -> pages.render(request, status, "activity", model(request, shown, form)));
    }

    /** It is a mission, too, and counts once; or it is none, and counts by itself. */
    private Mono<ServerResponse> countWith(ServerRequest request) {
        return Form.read(request)
                .flatMap(form -> Submission.of(
                        form,
                        () -> {
                            Fields fields = form.fields();
                            long version = fields.longInteger(VERSION).or(0L);
                            SameMission said = SameMission.required(fields);
                            return fields.finish(() -> commands.countWith(
                                            request.pathVariable("id"), version, said.id(), SignedIn.actor(request)))
                                    .flatMap(stored -> Pages.seeOther(ACTIVITIES + "/" + stored.id() + "?done="
                                            + (stored.state().missionId() == null ? "apart" : "once")));
                        },
                        refused -> show(request, refused.status(), refused.form())));
    }

    private Mono<Shown> shown(ServerRequest request) {
        return Mono.zip(activities.get(request.pathVariable("id")), ActivityChoices.of(themes, lines))
                .flatMap(read -> {
                    ActivityCard card = ActivityCard.of(read.getT1(), read.getT2());
                    List<Actor> actors = card.history().stream().map(Edit::by).toList();
                    return Mono.zip(names.of(actors), once(read.getT1()), alike(read.getT1()))
                            .map(with -> new Shown(
                                    card,
                                    read.getT2(),
                                    with.getT1(),
                                    read.getT1().state().missionId() != null,
                                    with.getT2(),
                                    with.getT3()));
                });
    }

    /** Of a mission that is not there any more nothing is known. */
    private Mono<Optional<MissionTwins.Joined>> once(Stored<Activity> stored) {
        return Mono.justOrEmpty(stored.state().missionId())
                .flatMap(missions::get)
                .onErrorResume(Rejection.NotFound.class, gone -> Mono.empty())
                .singleOptional();
    }

    private Mono<List<MissionTwin>> alike(Stored<Activity> stored) {
        return stored.state().missionId() == null
                ? missions.alike(stored.state().kept()).collectList()
                : Mono.just(List.of());
    }

    private static Map<String, Object> model(ServerRequest request, Shown shown, Form form) {
        Map<String, Object> model = new HashMap<>();
        model.put("joined", shown.joined());
        model.put("once", shown.once().orElse(null));
        model.put("alike", shown.alike());
        model.put("form", form);
        model.put("card", shown.card());
        model.put("names", shown.names());
        model.put("lines", shown.choices().lines());
        DONE.in(request, model);
        return model;
    }

    private Mono<ServerResponse> ask(ServerRequest request) {
        return ask(request, HttpStatus.OK, Form.empty());
    }

    private Mono<ServerResponse> ask(ServerRequest request, HttpStatus status, Form form) {
        return Mono.zip(activities.get(request.pathVariable("id")), ActivityChoices.of(themes, lines))
                .flatMap(read -> pages.render(
                        request,
                        status,
                        "activity-removal",
                        Map.of("card", ActivityCard.of(read.getT1(), read.getT2()), "form", form)));
    }

    private Mono<ServerResponse> remove(ServerRequest request) {
        return Form.read(request)
                .flatMap(form -> Submission.of(
                        form,
                        () -> commands.remove(
                                        request.pathVariable("id"),
                                        form.fields().longInteger(VERSION).or(0L),
                                        SignedIn.actor(request))
                                .then(Pages.seeOther(ACTIVITIES + "?done=removed")),
                        refused -> ask(request, refused.status(), refused.form())));
    }
}
