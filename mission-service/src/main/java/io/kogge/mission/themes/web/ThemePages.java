// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.themes.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.themes.model.KeptTheme;
import io.kogge.mission.themes.usecase.ThemeCommands;
import io.kogge.mission.themes.usecase.Themes;
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
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The office's list of themes, and the page on which one is renamed or taken off it. */
public final class ThemePages {
    static final String THEMES = "/missions/themes";

    private static final Done DONE = new Done("added", "saved", "removed");
    private static final String VERSION = "version";

    private final ThemeCommands commands;
    private final Themes themes;
    private final Pages pages;

    /** Over the use cases. */
    public ThemePages(ThemeCommands commands, Themes themes, Pages pages) {
        this.commands = commands;
        this.themes = themes;
        this.pages = pages;
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(THEMES, Access.STAFF, request -> list(request, HttpStatus.OK, Form.empty()))
                .POST(THEMES, Access.STAFF, this::add)
                .GET(THEMES + "/{id}", Access.STAFF, this::show)
                .POST(THEMES + "/{id}", Access.STAFF, this::rename)
                .POST(THEMES + "/{id}/removal", Access.STAFF, this::remove)
                .build();
    }

    private Mono<ServerResponse> add(ServerRequest request) {
        return Form.read(request)
                .flatMap(form -> Submission.of(
                        form,
                        () -> commands.add(ThemeInput.read(form.fields()), SignedIn.actor(request))
                                .flatMap(kept -> Pages.seeOther(THEMES + "?done=added")),
                        refused -> list(request, refused.status(), refused.form())));
    }

    private Mono<ServerResponse> list(ServerRequest request, HttpStatus status, Form form) {
        Fields query = Fields.of(request.queryParams());
        SoughtThemes sought = SoughtThemes.read(query);
        query.throwIfFaulty();
        return themes.all()
                .filter(kept -> kept.state().offered())
                .filter(sought::meant)
                .map(ThemeRow::of)
                .collectList()
                .flatMap(rows -> pages.render(request, status, "themes", model(request, sought, rows, form)));
    }

    private static Map<String, Object> model(
            ServerRequest request, SoughtThemes sought, List<ThemeRow> rows, Form form) {
        Map<String, Object> model = new HashMap<>(Map.of("themes", rows, "sought", sought.typed(), "form", form));
        DONE.in(request, model);
        return model;
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return themes.get(request.pathVariable("id")).flatMap(kept -> {
            Form form = Form.filled()
                    .setTexts(ThemeInput.NAMES, kept.state().theme().names())
                    .build();
            return page(request, HttpStatus.OK, kept, form, kept.version());
        });
    }

    private Mono<ServerResponse> rename(ServerRequest request) {
        return Form.read(request)
                .zipWith(themes.get(request.pathVariable("id")))
                .flatMap(both -> rename(request, both.getT1(), both.getT2()));
    }

    private Mono<ServerResponse> rename(ServerRequest request, Form form, Stored<KeptTheme> kept) {
        Fields fields = form.fields();
        long version = fields.longInteger(VERSION).or(kept.version());
        return Submission.of(
                form,
                () -> commands.rename(kept.id(), version, ThemeInput.read(fields), SignedIn.actor(request))
                        .flatMap(renamed -> Pages.seeOther(THEMES + "?done=saved")),
                refused -> page(
                        request, refused.status(), kept, refused.form(), refused.version(version, kept.version())));
    }

    /** Whatever somebody else called it meanwhile. */
    private Mono<ServerResponse> remove(ServerRequest request) {
        return themes.get(request.pathVariable("id"))
                .flatMap(kept -> commands.remove(kept.id(), kept.version(), SignedIn.actor(request)))
                .flatMap(removed -> Pages.seeOther(THEMES + "?done=removed"));
    }

    private Mono<ServerResponse> page(
            ServerRequest request, HttpStatus status, Stored<KeptTheme> kept, Form form, long version) {
        return pages.render(
                request, status, "theme", Map.of("theme", ThemeRow.of(kept), "form", form, VERSION, version));
    }
}
