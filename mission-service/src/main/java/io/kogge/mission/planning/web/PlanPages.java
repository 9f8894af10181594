// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Rejection;
import io.kogge.mission.chosen.Vocabularies;
import io.kogge.mission.planning.usecase.MissionCard;
import io.kogge.mission.planning.usecase.MissionCards;
import io.kogge.mission.planning.usecase.MissionCommands;
import io.kogge.mission.planning.web.PlanPage.Editing;
import io.kogge.mission.themes.usecase.ThemeCommands;
import io.kogge.web.i18n.LanguageResolver;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.input.FormId;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.page.Submission.Refused;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * The form in which a mission is planned and edited. Rows come and go, and themes join the office's list, by buttons that
 * submit it.
 */
public final class PlanPages {
    private static final String TEMPLATE = "mission-form";
    private static final String VERSION = "version";
    private static final String ID = FormId.NAME;
    private static final String ID_TAKEN = "mission-exists";

    private final MissionCommands commands;
    private final MissionCards missions;
    private final Vocabularies vocabularies;
    private final RouteNotes notes;
    private final Pages pages;
    private final ZoneId office;
    private final PlanReader plans;

    /** The zone is that of the office's clocks. */
    public PlanPages(
            MissionCommands commands,
            MissionCards missions,
            ThemeCommands themeCommands,
            Vocabularies vocabularies,
            RouteNotes notes,
            Pages pages,
            ZoneId office) {
        this.commands = commands;
        this.missions = missions;
        this.vocabularies = vocabularies;
        this.notes = notes;
        this.pages = pages;
        this.office = office;
        this.plans = new PlanReader(new PlanInput(Moments.onClocksOf(office)), vocabularies, themeCommands);
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET("/missions/new", Access.STAFF, this::blank)
                .POST("/missions/new", Access.STAFF, this::plan)
                .GET("/missions/new/zone", Access.STAFF, this::zone)
                .GET("/missions/{id}/edit", Access.STAFF, this::show)
                .POST("/missions/{id}/edit", Access.STAFF, this::edit)
                .build();
    }

    private Mono<ServerResponse> blank(ServerRequest request) {
        return render(request, HttpStatus.OK, PlanPage.of(PlanForm.blank(), null));
    }

    /** The input for the time zone of one stop, as it follows from the country that was just chosen there. */
    private Mono<ServerResponse> zone(ServerRequest request) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>(request.queryParams());
        StopZones.followChosen(typed);
        Form form = Form.of(typed);
        return Mono.justOrEmpty(form.rows("stops", 0).stream().findFirst())
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("page")))
                .flatMap(row -> pages.render(
                        request, TEMPLATE + " :: zoneField", Map.of("form", form, "row", row, "anew", true)));
    }

    private Mono<ServerResponse> plan(ServerRequest request) {
        return request.formData().flatMap(typed -> {
            if (onlyChangesTheForm(typed)) {
                return change(request, typed, null);
            }
            Form form = Form.of(FormRows.tidied(typed));
            return Submission.of(form, () -> plan(request, form), refused -> again(request, form, refused));
        });
    }

    private Mono<ServerResponse> plan(ServerRequest request, Form form) {
        Fields fields = form.fields();
        String id = fields.uuid(ID).required().toString();
        return plans.form(fields, SignedIn.actor(request))
                .flatMap(plan -> commands.plan(id, plan, SignedIn.actor(request)))
                .flatMap(stored -> Pages.seeOther("/missions/" + stored.id() + "?done=saved"));
    }

    /**
     * Other content under the id of a mission that is there, as after going back: planned as another, or edited there. Where
     * that mission is no more, the form can only be sent as another.
     */
    private Mono<ServerResponse> again(ServerRequest request, Form form, Refused refused) {
        Form next = refused.reason().code().equals(MissionCommands.DELETED)
                ? refused.form().with(ID, UUID.randomUUID())
                : refused.underFreshId(ID_TAKEN);
        return render(request, refused.status(), PlanPage.of(next, null), Map.of("earlier", form.value(ID)));
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return missions.get(request.pathVariable(ID)).flatMap(card -> {
            if (!card.mission().editable()) {
                return Pages.seeOther(card.path());
            }
            Editing editing = new Editing(card, card.version());
            return render(request, HttpStatus.OK, PlanPage.of(PlanForm.of(card.plan(), office), editing));
        });
    }

    private Mono<ServerResponse> edit(ServerRequest request) {
        return request.formData()
                .zipWith(missions.get(request.pathVariable(ID)))
                .flatMap(both -> edit(request, both.getT1(), both.getT2()));
    }

    private Mono<ServerResponse> edit(ServerRequest request, MultiValueMap<String, String> typed, MissionCard card) {
        Form form = Form.of(FormRows.tidied(typed));
        long version = form.fields().longInteger(VERSION).or(card.version());
        if (onlyChangesTheForm(typed)) {
            return change(request, typed, new Editing(card, version));
        }
        return Submission.of(
                form,
                () -> save(request, form, card, version),
                refused -> render(
                        request,
                        refused.status(),
                        PlanPage.of(refused.form(), new Editing(card, refused.version(version, card.version())))));
    }

    private Mono<ServerResponse> save(ServerRequest request, Form form, MissionCard card, long version) {
        Actor actor = SignedIn.actor(request);
        Fields fields = form.fields();
        fields.ignore(ID, VERSION);
        return plans.form(fields, actor)
                .flatMap(plan -> commands.edit(card.id(), version, plan, actor))
                .flatMap(stored -> Pages.seeOther(card.path() + "?done=saved"));
    }

    private static boolean onlyChangesTheForm(MultiValueMap<String, String> typed) {
        return RowButtons.pressed(typed) || typed.containsKey(NewTheme.ADD);
    }

    private Mono<ServerResponse> change(
            ServerRequest request, MultiValueMap<String, String> typed, @Nullable Editing editing) {
        if (RowButtons.pressed(typed)) {
            return render(request, HttpStatus.OK, RowButtons.page(typed, editing));
        }
        Form form = Form.of(FormRows.tidied(typed));
        return Submission.of(
                form,
                () -> plans.addTheme(form, SignedIn.actor(request))
                        .flatMap(chosen -> render(request, HttpStatus.OK, PlanPage.of(chosen, editing))),
                refused -> render(request, refused.status(), PlanPage.of(refused.form(), editing)));
    }

    private Mono<ServerResponse> render(ServerRequest request, HttpStatus status, PlanPage page) {
        return render(request, status, page, Map.of());
    }

    private Mono<ServerResponse> render(
            ServerRequest request, HttpStatus status, PlanPage page, Map<String, Object> more) {
        return Mono.zip(vocabularies.read(), notes.about(page.places())).flatMap(read -> {
            Map<String, Object> model = page.model(read.getT1(), office, LanguageResolver.page(request.exchange()));
            Set<String> planners = page.planners(SignedIn.actor(request).id());
            model.putAll(read.getT2().model(planners));
            model.putAll(more);
            return pages.render(request, status, TEMPLATE, model);
        });
    }
}
