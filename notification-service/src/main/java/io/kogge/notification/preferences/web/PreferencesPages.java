// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.preferences.web;

import io.kogge.notification.advisories.page.AdvisedPages;
import io.kogge.notification.preferences.model.Entries;
import io.kogge.notification.preferences.usecase.ChoosePreferences;
import io.kogge.notification.preferences.usecase.ChoosePreferences.Shown;
import io.kogge.web.i18n.LanguageResolver;
import io.kogge.web.i18n.Option;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.page.Done;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The page on which staff choose what of a mission goes into calendars, and where its delegates are invited again. */
public final class PreferencesPages {
    private static final String PATH = "/notifications/{missionId}/preferences";
    private static final String VERSION = "version";
    private static final Done DONE = new Done("saved");

    private final ChoosePreferences choosing;
    private final AdvisedPages pages;

    /** Over the use case. */
    public PreferencesPages(ChoosePreferences choosing, AdvisedPages pages) {
        this.choosing = choosing;
        this.pages = pages;
    }

    /** Their routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(PATH, Access.STAFF, this::show)
                .POST(PATH, Access.STAFF, this::choose)
                .build();
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return choosing.shown(mission(request))
                .flatMap(shown -> page(
                        request,
                        HttpStatus.OK,
                        shown,
                        filled(shown),
                        shown.chosen().revision()));
    }

    private Mono<ServerResponse> choose(ServerRequest request) {
        return Form.read(request).zipWith(choosing.shown(mission(request))).flatMap(both -> {
            Form form = both.getT1();
            Fields fields = form.fields();
            long seen = fields.longInteger(VERSION).or(both.getT2().chosen().revision());
            return Submission.of(
                    form,
                    () -> choose(request, seen, PreferencesInput.of(fields)),
                    refused -> choosing.shown(mission(request))
                            .flatMap(now -> page(
                                    request,
                                    refused.status(),
                                    now,
                                    refused.form(),
                                    refused.version(seen, now.chosen().revision()))));
        });
    }

    private Mono<ServerResponse> choose(ServerRequest request, long seen, PreferencesInput wanted) {
        return choosing.choose(mission(request), seen, wanted.entries(), wanted.returnDay(), SignedIn.actor(request))
                .flatMap(chosen -> Pages.seeOther(PATH + "?done=saved", mission(request)));
    }

    private static Form filled(Shown shown) {
        Form.Filling filling =
                Form.filled().set(PreferencesInput.ENTRIES, shown.chosen().entries());
        shown.chosen().invitesTo().ifPresent(day -> filling.set(PreferencesInput.RETURN_DAY, day));
        return filling.build();
    }

    private Mono<ServerResponse> page(ServerRequest request, HttpStatus status, Shown shown, Form form, long version) {
        String language = LanguageResolver.page(request.exchange()).toLanguageTag();
        Map<String, Object> model = new HashMap<>();
        model.put("form", form);
        model.put("mission", shown.mission());
        model.put("invited", shown.invited());
        model.put("entries", Entries.values());
        model.put(
                "returnDays",
                shown.returnDays().stream()
                        .map(day -> new Option(day.id(), day.title(language)))
                        .toList());
        model.put(VERSION, version);
        DONE.in(request, model);
        return pages.render(request, status, "preferences", shown.mission(), model);
    }

    private static String mission(ServerRequest request) {
        return request.pathVariable("missionId");
    }
}
