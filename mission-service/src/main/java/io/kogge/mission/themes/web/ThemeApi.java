// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.themes.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.themes.model.KeptTheme;
import io.kogge.mission.themes.usecase.ThemeCommands;
import io.kogge.mission.themes.usecase.Themes;
import io.kogge.web.api.Answers;
import io.kogge.web.api.IfMatch;
import io.kogge.web.input.Fields;
import io.kogge.web.input.JsonBody;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.util.List;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The API of the list of themes, for staff. */
public final class ThemeApi {
    private static final String THEMES = "/api/mission/v1/themes";

    private final ThemeCommands commands;
    private final Themes themes;

    /** Over the use cases. */
    public ThemeApi(ThemeCommands commands, Themes themes) {
        this.commands = commands;
        this.themes = themes;
    }

    /** All themes; their number is bounded, so that they come at once. */
    record All(List<ThemeView> items) {}

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(THEMES, Access.STAFF, this::list)
                .POST(THEMES, Access.STAFF, this::add)
                .GET(THEMES + "/{id}", Access.STAFF, this::read)
                .PUT(THEMES + "/{id}", Access.STAFF, this::rename)
                .DELETE(THEMES + "/{id}", Access.STAFF, this::remove)
                .build();
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        Fields query = Fields.of(request.queryParams());
        SoughtThemes sought = SoughtThemes.read(query);
        query.throwIfFaulty();
        return themes.all()
                .filter(sought::meant)
                .map(ThemeView::of)
                .collectList()
                .map(All::new)
                .flatMap(Answers::ok);
    }

    private Mono<ServerResponse> add(ServerRequest request) {
        return JsonBody.fields(request)
                .map(ThemeInput::read)
                .flatMap(names -> commands.add(names, SignedIn.actor(request)))
                .flatMap(kept -> Answers.created(THEMES + "/" + kept.id(), ThemeView.of(kept), kept.version()));
    }

    private Mono<ServerResponse> read(ServerRequest request) {
        return themes.get(request.pathVariable("id")).flatMap(ThemeApi::answer);
    }

    private Mono<ServerResponse> rename(ServerRequest request) {
        String id = request.pathVariable("id");
        long version = IfMatch.version(request);
        Mono<Texts> names = JsonBody.fields(request).map(ThemeInput::read);
        return names.flatMap(read -> commands.rename(id, version, read, SignedIn.actor(request)))
                .flatMap(ThemeApi::answer);
    }

    private Mono<ServerResponse> remove(ServerRequest request) {
        return commands.remove(request.pathVariable("id"), IfMatch.version(request), SignedIn.actor(request))
                .flatMap(kept -> Answers.done());
    }

    private static Mono<ServerResponse> answer(Stored<KeptTheme> kept) {
        return Answers.ok(ThemeView.of(kept), kept.version());
    }
}
