// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import io.kogge.kernel.command.Rejection;
import io.kogge.mission.planning.model.MissionKind;
import io.kogge.mission.planning.model.MissionPlan;
import io.kogge.mission.planning.usecase.MissionCommands;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.input.FormId;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The form in which a mission is planned and edited. Rows for stops come and go by buttons that submit it. */
public final class PlanPages {
    private static final String TEMPLATE = "mission-form";
    private static final String ADD_STOP = "addStop";
    private static final String REMOVE_STOP = "removeStop";
    private static final String VERSION = "version";
    private static final String ID = FormId.NAME;
    private static final String ID_TAKEN = "mission-exists";

    private final MissionCommands commands;
    private final MissionCards missions;
    private final Pages pages;
    private final ZoneId office;
    private final PlanInput plans;

    /** The zone is that of the office's clocks. */
    public PlanPages(MissionCommands commands, MissionCards missions, Pages pages, ZoneId office) {
        this.commands = commands;
        this.missions = missions;
        this.pages = pages;
        this.office = office;
        this.plans = new PlanInput(Moments.onClocksOf(office));
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET("/missions/new", Access.STAFF, this::blank)
                .POST("/missions/new", Access.STAFF, this::plan)
                .GET("/missions/{id}/edit", Access.STAFF, this::show)
                .POST("/missions/{id}/edit", Access.STAFF, this::edit)
                .build();
    }

    private Mono<ServerResponse> blank(ServerRequest request) {
        return render(request, HttpStatus.OK, FormId.fresh().build(), 1, null);
    }

    private Mono<ServerResponse> plan(ServerRequest request) {
        return request.formData().flatMap(typed -> {
            Form form = Form.of(StopRows.tidied(typed));
            if (changesRows(typed)) {
                return rows(request, typed, null);
            }
            return Mono.defer(() -> {
                        Fields fields = form.fields();
                        String id = fields.uuid(ID).required().toString();
                        MissionPlan plan = read(fields);
                        return commands.plan(id, plan, SignedIn.actor(request));
                    })
                    .flatMap(stored -> Pages.seeOther("/missions/" + stored.id() + "?done=saved"))
                    .onErrorResume(Rejection.class, refused -> again(request, Refusals.status(refused), form, refused));
        });
    }

    /** Other content under the id of a mission that is there, as after going back: planned as another, or edited there. */
    private Mono<ServerResponse> again(ServerRequest request, HttpStatus status, Form form, Rejection refused) {
        Map<String, Object> model = model(FormId.refused(form, refused, ID_TAKEN), rows(form));
        model.put("earlier", form.value(ID));
        return pages.render(request, status, TEMPLATE, model);
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return missions.get(request.pathVariable(ID)).flatMap(card -> {
            if (!card.mission().editable()) {
                return Pages.seeOther(card.path());
            }
            return render(
                    request, HttpStatus.OK, PlanForm.of(card.plan(), office), 0, new Editing(card, card.version()));
        });
    }

    private Mono<ServerResponse> edit(ServerRequest request) {
        return request.formData()
                .zipWith(missions.get(request.pathVariable(ID)))
                .flatMap(both -> {
                    MultiValueMap<String, String> typed = both.getT1();
                    MissionCard card = both.getT2();
                    Form form = Form.of(StopRows.tidied(typed));
                    long version = form.fields().longInteger(VERSION).or(card.version());
                    if (changesRows(typed)) {
                        return rows(request, typed, new Editing(card, version));
                    }
                    return Mono.defer(() ->
                                    commands.edit(card.id(), version, read(form.fields()), SignedIn.actor(request)))
                            .flatMap(stored -> Pages.seeOther(card.path() + "?done=saved"))
                            .onErrorResume(
                                    Rejection.class,
                                    refused -> render(
                                            request,
                                            Refusals.status(refused),
                                            form.with(refused),
                                            rows(form),
                                            editing(card, version, refused)));
                });
    }

    private MissionPlan read(Fields fields) {
        fields.ignore(ID, VERSION);
        MissionPlan plan = plans.read(fields);
        return fields.finish(() -> plan);
    }

    /** After somebody else's change the form is meant for what is there now: whoever saves again has been told. */
    private static Editing editing(MissionCard card, long version, Rejection refused) {
        return new Editing(card, refused instanceof Rejection.Stale ? card.version() : version);
    }

    private Mono<ServerResponse> rows(
            ServerRequest request, MultiValueMap<String, String> typed, @Nullable Editing editing) {
        String removed = typed.getFirst(REMOVE_STOP);
        Form form = Form.of(removed == null ? StopRows.tidied(typed) : StopRows.without(typed, removed));
        return render(request, HttpStatus.OK, form, removed == null ? 1 : rows(form), editing);
    }

    private static boolean changesRows(MultiValueMap<String, String> typed) {
        return typed.containsKey(ADD_STOP) || typed.containsKey(REMOVE_STOP);
    }

    /** A form without any stop shows one to fill in. */
    private static int rows(Form form) {
        return form.rows("stops", 0).isEmpty() ? 1 : 0;
    }

    private Mono<ServerResponse> render(
            ServerRequest request, HttpStatus status, Form form, int extraRows, @Nullable Editing editing) {
        Map<String, Object> model = model(form, extraRows);
        if (editing != null) {
            model.put("card", editing.card());
            model.put(VERSION, editing.version());
        }
        return pages.render(request, status, TEMPLATE, model);
    }

    private Map<String, Object> model(Form form, int extraRows) {
        Map<String, Object> model = new HashMap<>();
        model.put("form", form);
        // more is a fault, and drawing it would make the page as long as somebody likes
        model.put(
                "stopRows",
                form.rows("stops", extraRows).stream()
                        .limit(PlanInput.MOST_STOPS)
                        .toList());
        model.put("kinds", MissionKind.values());
        model.put("office", office);
        return model;
    }

    /** Which mission is edited, and from which version. */
    private record Editing(MissionCard card, long version) {}
}
