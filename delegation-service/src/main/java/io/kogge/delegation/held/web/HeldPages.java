// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.held.web;

import io.kogge.delegation.card.Reader;
import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.registration.usecase.HeldBack;
import io.kogge.delegation.registration.usecase.Wishes;
import io.kogge.event.job.WakeUp;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.text.Texts.Text;
import io.kogge.schemas.PagePath;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is held back for which mission, with the choice to take it on now or not at all. */
public final class HeldPages {
    private static final String LET_GO = "let-go";
    private static final String DISCARDED = "discarded";

    private final Pages pages;
    private final Wishes wishes;
    private final Missions missions;
    private final WakeUp wakeUp;

    /** Over these forms; who takes them on is woken. */
    public HeldPages(Pages pages, Wishes wishes, Missions missions, WakeUp wakeUp) {
        this.pages = pages;
        this.wishes = wishes;
        this.missions = missions;
        this.wakeUp = wakeUp;
    }

    /** All of it. */
    public Mono<ServerResponse> list(ServerRequest request) {
        Fields query = Fields.of(request.queryParams());
        String done = query.oneOf("done", List.of(LET_GO, DISCARDED)).or("");
        query.throwIfFaulty();
        return show(request, HttpStatus.OK, Form.empty(), done);
    }

    private Mono<ServerResponse> show(ServerRequest request, HttpStatus status, Form form, String done) {
        return wishes.heldBack()
                .collectList()
                .flatMap(held -> titles(held, Reader.language(request)).flatMap(titles -> {
                    Map<String, Object> model = new HashMap<>();
                    model.put("held", held);
                    model.put("titles", titles);
                    model.put("form", form);
                    model.put("done", done);
                    return pages.render(request, status, "held/list", model);
                }));
    }

    /** Takes on what is held back for a mission. */
    public Mono<ServerResponse> letGo(ServerRequest request) {
        return decided(request, LET_GO, mission -> wishes.letGo(mission).doOnNext(count -> wakeUp.call()));
    }

    /** Takes on none of it. */
    public Mono<ServerResponse> discard(ServerRequest request) {
        return decided(request, DISCARDED, wishes::discard);
    }

    private Mono<ServerResponse> decided(ServerRequest request, String what, Function<String, Mono<Long>> act) {
        return Form.read(request)
                .flatMap(form -> Submission.of(
                        form,
                        () -> form.fields()
                                .finish(() -> act.apply(request.pathVariable("missionId")))
                                .flatMap(count -> Pages.seeOther(PagePath.HELD + "?done={done}", what)),
                        refused -> show(request, refused.status(), refused.form(), "")));
    }

    private Mono<Map<String, Text>> titles(List<HeldBack> held, String language) {
        return Flux.fromIterable(held)
                .concatMap(one ->
                        missions.get(one.missionId()).onErrorResume(Rejection.NotFound.class, none -> Mono.empty()))
                .filter(mission -> mission.titles().in(language).isPresent())
                .collectMap(
                        Mission::id, mission -> mission.titles().in(language).orElseThrow());
    }
}
