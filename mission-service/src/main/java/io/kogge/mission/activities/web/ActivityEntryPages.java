// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.web;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Rejection;
import io.kogge.mission.activities.model.ActivityContent;
import io.kogge.mission.activities.usecase.Activities;
import io.kogge.mission.activities.usecase.ActivityCommands;
import io.kogge.mission.activities.usecase.MissionTwins;
import io.kogge.web.i18n.LanguageResolver;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.input.FormId;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The short form in which an activity is entered and edited. Once one is recorded, it is there for the next. */
public final class ActivityEntryPages {
    private static final String NEW = ActivityPages.ACTIVITIES + "/new";
    private static final String EDIT = ActivityPages.ACTIVITIES + "/{id}/edit";
    private static final String VERSION = "version";
    private static final String ID_TAKEN = "activity-exists";

    private final ActivityCommands commands;
    private final Activities activities;
    private final MissionTwins missions;
    private final ActivityEntry entry;

    /** Over the use cases. */
    public ActivityEntryPages(
            ActivityCommands commands, Activities activities, MissionTwins missions, ActivityEntry entry) {
        this.commands = commands;
        this.activities = activities;
        this.missions = missions;
        this.entry = entry;
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(NEW, Access.STAFF, this::blank)
                .POST(NEW, Access.STAFF, this::record)
                .GET(ActivityPages.ACTIVITIES + "/reading", Access.STAFF, this::reading)
                .GET(EDIT, Access.STAFF, this::show)
                .POST(EDIT, Access.STAFF, this::change)
                .build();
    }

    private Mono<ServerResponse> blank(ServerRequest request) {
        return Mono.justOrEmpty(request.queryParam("after"))
                .flatMap(this::card)
                // removed meanwhile, or never there
                .onErrorComplete()
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(after -> {
                    ActivityCard earlier = after.orElse(null);
                    Form form = entry.blank(earlier, LanguageResolver.page(request.exchange()));
                    return entry.render(request, HttpStatus.OK, form, null, earlier);
                });
    }

    /** How a date is read, to be shown beside it while the form is filled in. */
    private Mono<ServerResponse> reading(ServerRequest request) {
        return entry.reading(request, request.queryParam(WhenText.NAME).orElse(""));
    }

    private Mono<ServerResponse> record(ServerRequest request) {
        return Form.read(request)
                .flatMap(form -> Submission.of(
                        form,
                        () -> record(request, form),
                        refused ->
                                entry.render(request, refused.status(), refused.underFreshId(ID_TAKEN), null, null)));
    }

    private Mono<ServerResponse> record(ServerRequest request, Form form) {
        Actor actor = SignedIn.actor(request);
        Fields fields = form.fields();
        String id = fields.uuid(FormId.NAME).required().toString();
        SameMission said = SameMission.read(fields);
        return entry.read(fields, List.of(), actor)
                .flatMap(content -> said.open()
                        ? asked(request, form, id, content)
                                .switchIfEmpty(Mono.defer(() -> record(id, content, null, actor)))
                        : record(id, content, said.id(), actor))
                .onErrorMap(Rejection.Invalid.class, WhenText::atField);
    }

    private Mono<ServerResponse> record(String id, ActivityContent content, @Nullable String missionId, Actor actor) {
        return commands.record(id, content, missionId, actor)
                .flatMap(stored -> Pages.seeOther(NEW + "?after=" + stored.id()));
    }

    /** The form again, with the question whether it is one of the missions that it looks like; empty if it looks like none. */
    private Mono<ServerResponse> asked(ServerRequest request, Form form, String id, ActivityContent content) {
        return commands.known(id)
                .flatMapMany(known -> known ? Flux.empty() : missions.alike(content))
                .collectList()
                .filter(alike -> !alike.isEmpty())
                .flatMap(alike -> entry.render(request, HttpStatus.CONFLICT, form, null, null, alike));
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        Locale reader = LanguageResolver.page(request.exchange());
        return card(request.pathVariable("id"))
                .flatMap(card -> entry.render(
                        request, HttpStatus.OK, entry.filled(card, reader), new Editing(card, card.version()), null));
    }

    private Mono<ServerResponse> change(ServerRequest request) {
        return Form.read(request)
                .zipWith(card(request.pathVariable("id")))
                .flatMap(both -> change(request, both.getT1(), both.getT2()));
    }

    private Mono<ServerResponse> change(ServerRequest request, Form form, ActivityCard card) {
        Actor actor = SignedIn.actor(request);
        long version = form.fields().longInteger(VERSION).or(card.version());
        return Submission.of(
                form,
                () -> {
                    Fields fields = form.fields();
                    fields.ignore(VERSION);
                    return entry.read(fields, card.content().partners(), actor)
                            .flatMap(content -> commands.change(card.id(), version, content, actor))
                            .onErrorMap(Rejection.Invalid.class, WhenText::atField)
                            .flatMap(stored -> Pages.seeOther(card.path() + "?done=saved"));
                },
                refused -> entry.render(
                        request,
                        refused.status(),
                        refused.form(),
                        new Editing(card, refused.version(version, card.version())),
                        null));
    }

    private Mono<ActivityCard> card(String id) {
        return activities.get(id).zipWith(entry.choices(), ActivityCard::of);
    }

    /**
     * The activity that a form edits.
     *
     * @param version that the form is meant for
     */
    record Editing(ActivityCard card, long version) {}
}
