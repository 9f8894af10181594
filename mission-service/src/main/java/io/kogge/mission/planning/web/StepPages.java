// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import io.kogge.kernel.command.Rejection;
import io.kogge.mission.planning.model.CancelReason;
import io.kogge.mission.planning.model.MissionStep;
import io.kogge.mission.planning.usecase.AdvisedRoutes;
import io.kogge.mission.planning.usecase.MissionCard;
import io.kogge.mission.planning.usecase.MissionCards;
import io.kogge.mission.planning.usecase.MissionCommands;
import io.kogge.mission.planning.usecase.RouteAdvisories;
import io.kogge.web.input.Choice;
import io.kogge.web.input.Form;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.page.Submission.Refused;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** A small form for each step, which says what the step does and to whom before it is taken. */
public final class StepPages {
    private static final String PATH = "/missions/{id}/steps/{step}";
    private static final String PREVIEW = "preview";
    private static final String VERSION = "version";

    private final MissionCommands commands;
    private final MissionCards missions;
    private final AdvisedRoutes routes;
    private final Pages pages;
    private final ZoneId office;
    private final StepFormInput input;
    private final Clock clock;

    /** The zone is that of the office's clocks, the clock the domain's. */
    public StepPages(
            MissionCommands commands,
            MissionCards missions,
            AdvisedRoutes routes,
            Pages pages,
            ZoneId office,
            Clock clock) {
        this.routes = routes;
        this.commands = commands;
        this.missions = missions;
        this.pages = pages;
        this.office = office;
        this.input = new StepFormInput(office);
        this.clock = clock;
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(PATH, Access.STAFF, this::show)
                .POST(PATH, Access.STAFF, this::submit)
                .build();
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        MissionStep step = step(request);
        return missions.get(request.pathVariable("id"))
                .flatMap(card -> routes.of(card.plan())
                        .filter(advisories ->
                                possible(request, card, advisories).contains(step))
                        .flatMap(advisories -> render(
                                request, HttpStatus.OK, step, input.filled(step, card), card, card.version(), null))
                        .switchIfEmpty(Mono.defer(() -> Pages.seeOther(card.path()))));
    }

    private List<MissionStep> possible(ServerRequest request, MissionCard card, RouteAdvisories advisories) {
        return card.mission()
                .possibleSteps(
                        clock.instant(),
                        advisories.unsafe(card.mission()),
                        SignedIn.actor(request).id());
    }

    private Mono<ServerResponse> submit(ServerRequest request) {
        MissionStep step = step(request);
        return Form.read(request)
                .zipWith(missions.get(request.pathVariable("id")))
                .flatMap(both -> submit(request, step, both.getT1(), both.getT2()));
    }

    private Mono<ServerResponse> submit(ServerRequest request, MissionStep step, Form form, MissionCard card) {
        long version = form.fields().longInteger(VERSION).or(card.version());
        return Submission.of(
                form,
                () -> form.value(PREVIEW).isEmpty()
                        ? take(request, step, form, card, version)
                        : preview(request, step, form, card, version),
                refused -> refuse(request, step, form, card, version, refused));
    }

    private Mono<ServerResponse> take(
            ServerRequest request, MissionStep step, Form form, MissionCard card, long version) {
        return commands.take(card.id(), version, input.read(step, form, card), SignedIn.actor(request))
                .flatMap(stored -> Pages.seeOther(card.path() + "?done=" + Choice.code(step)));
    }

    private Mono<ServerResponse> preview(
            ServerRequest request, MissionStep step, Form form, MissionCard card, long version) {
        return render(request, HttpStatus.OK, step, form, card, version, input.previewed(form, card));
    }

    private Mono<ServerResponse> refuse(
            ServerRequest request, MissionStep step, Form form, MissionCard card, long version, Refused refused) {
        long next = refused.version(version, card.version());
        Rejection worded = StepFormInput.asTyped(refused.reason());
        return render(request, refused.status(), step, form.with(worded), card, next, null);
    }

    private Mono<ServerResponse> render(
            ServerRequest request,
            HttpStatus status,
            MissionStep step,
            Form form,
            MissionCard card,
            long version,
            @Nullable MissionCard preview) {
        Map<String, Object> model = new HashMap<>();
        model.put("step", Choice.code(step));
        model.put("form", form);
        model.put("card", card);
        model.put(VERSION, version);
        model.put("reasons", CancelReason.values());
        model.put("office", office);
        model.put("longestReason", StepInput.LONGEST_REASON);
        if (preview != null) {
            model.put(PREVIEW, preview);
        }
        return routes.of(card.plan()).flatMap(advisories -> {
            model.put("advisories", advisories.all(card.mission()));
            return pages.render(request, status, "mission-step", model);
        });
    }

    private static MissionStep step(ServerRequest request) {
        String code = request.pathVariable("step");
        return Arrays.stream(MissionStep.values())
                .filter(step -> Choice.code(step).equals(code))
                .findFirst()
                .orElseThrow(() -> new Rejection.NotFound("page"));
    }
}
