// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.web;

import io.kogge.kernel.command.Actor;
import io.kogge.mission.activities.model.Edit;
import io.kogge.mission.activities.usecase.Activities;
import io.kogge.mission.activities.usecase.ActivityCommands;
import io.kogge.mission.activities.usecase.ActivityThemes;
import io.kogge.mission.policy.usecase.PolicyLines;
import io.kogge.mission.staff.StaffNames;
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
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The page of an activity, and the one on which it is removed. */
public final class ActivityPages {
    private static final Done DONE = new Done("saved");

    static final String ACTIVITIES = "/activities";

    private static final String VERSION = "version";

    private final ActivityCommands commands;
    private final Activities activities;
    private final ActivityThemes themes;
    private final PolicyLines lines;
    private final StaffNames names;
    private final Pages pages;

    /** Over the use cases. */
    public ActivityPages(
            ActivityCommands commands,
            Activities activities,
            ActivityThemes themes,
            PolicyLines lines,
            StaffNames names,
            Pages pages) {
        this.commands = commands;
        this.activities = activities;
        this.themes = themes;
        this.lines = lines;
        this.names = names;
        this.pages = pages;
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(ACTIVITIES + "/{id}", Access.STAFF, this::show)
                .GET(ACTIVITIES + "/{id}/removal", Access.STAFF, this::ask)
                .POST(ACTIVITIES + "/{id}/removal", Access.STAFF, this::remove)
                .build();
    }

    /** An activity, with what its page says beside it. */
    private record Shown(ActivityCard card, ActivityChoices choices, Map<Actor, String> names) {}

    private Mono<ServerResponse> show(ServerRequest request) {
        return shown(request).flatMap(shown -> pages.render(request, "activity", model(request, shown)));
    }

    private Mono<Shown> shown(ServerRequest request) {
        return Mono.zip(activities.get(request.pathVariable("id")), ActivityChoices.of(themes, lines))
                .flatMap(read -> {
                    ActivityCard card = ActivityCard.of(read.getT1(), read.getT2());
                    List<Actor> actors = card.history().stream().map(Edit::by).toList();
                    return names.of(actors).map(named -> new Shown(card, read.getT2(), named));
                });
    }

    private static Map<String, Object> model(ServerRequest request, Shown shown) {
        Map<String, Object> model = new HashMap<>();
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
