// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.preferences.web;

import io.kogge.notification.preferences.model.Preferences;
import io.kogge.notification.preferences.usecase.ChoosePreferences;
import io.kogge.web.api.Answers;
import io.kogge.web.api.IfMatch;
import io.kogge.web.input.JsonBody;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The API of what staff choose for the mails of a mission. */
public final class PreferencesApi {
    private static final String PREFERENCES = "/api/notification/v1/missions/{missionId}/mail-preferences";

    private final ChoosePreferences choosing;

    private record PreferencesJson(String entries, @Nullable String returnDay) {
        static PreferencesJson of(Preferences preferences) {
            return new PreferencesJson(preferences.entries().name(), preferences.returnDay());
        }
    }

    /** Over the use case. */
    public PreferencesApi(ChoosePreferences choosing) {
        this.choosing = choosing;
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(PREFERENCES, Access.STAFF, this::read)
                .PUT(PREFERENCES, Access.STAFF, this::choose)
                .build();
    }

    private Mono<ServerResponse> read(ServerRequest request) {
        return choosing.shown(request.pathVariable("missionId"))
                .flatMap(shown -> Answers.ok(
                        PreferencesJson.of(shown.chosen()), shown.chosen().revision()));
    }

    private Mono<ServerResponse> choose(ServerRequest request) {
        long version = IfMatch.version(request);
        return JsonBody.fields(request)
                .map(PreferencesInput::of)
                .flatMap(wanted -> choosing.choose(
                        request.pathVariable("missionId"),
                        version,
                        wanted.entries(),
                        wanted.returnDay(),
                        SignedIn.actor(request)))
                .flatMap(PreferencesApi::answer);
    }

    private static Mono<ServerResponse> answer(Preferences chosen) {
        return Answers.ok(PreferencesJson.of(chosen), chosen.revision());
    }
}
