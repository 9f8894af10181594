// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import io.kogge.kernel.command.Rejection;
import io.kogge.web.audit.Audited;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.page.Done;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.NextPage;
import io.kogge.web.session.SessionCookies;
import io.kogge.web.session.SessionTokens;
import java.util.HashMap;
import java.util.Map;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Signing in and out for people. */
final class SignInPages {
    private static final String SIGN_IN = "/sign-in";
    /** Everywhere, or in this browser alone as the session could not be ended. */
    private static final Done SIGNED_OUT = new Done("everywhere", "here");

    private final SignIns signIns;
    private final StaffSessions sessions;
    private final SessionTokens tokens;
    private final KnownDevices devices;
    private final SessionCookies cookies;
    private final SigningOut signingOut;
    private final Pages pages;

    SignInPages(
            SignIns signIns,
            StaffSessions sessions,
            SessionTokens tokens,
            KnownDevices devices,
            SessionCookies cookies,
            Pages pages) {
        this.signIns = signIns;
        this.sessions = sessions;
        this.tokens = tokens;
        this.devices = devices;
        this.cookies = cookies;
        this.signingOut = new SigningOut(cookies);
        this.pages = pages;
    }

    SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(SIGN_IN, Access.PUBLIC, this::show)
                .POST(SIGN_IN, SignIns.NOTED, this::submit)
                .POST("/sign-out", SignIns.NOTED, this::signOut)
                .build();
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        Form form = Form.filled()
                .set("next", request.queryParam("next").orElse("/"))
                .build();
        Map<String, Object> model = new HashMap<>();
        model.put("form", form);
        SIGNED_OUT.in(request, model);
        return pages.render(request, "sign-in", model);
    }

    private Mono<ServerResponse> submit(ServerRequest request) {
        return Form.read(request)
                .flatMap(form -> Submission.of(
                        form,
                        () -> signIn(request, form),
                        refused -> pages.render(request, refused.status(), "sign-in", Map.of("form", refused.form()))));
    }

    private Mono<ServerResponse> signIn(ServerRequest request, Form form) {
        Credentials given = credentials(form.fields());
        return signIns.attempt(request, given)
                .switchIfEmpty(Mono.error(() -> new Rejection.Forbidden("wrong-credentials")))
                .flatMap(sessions::begin)
                .flatMap(session -> ServerResponse.seeOther(NextPage.of(form.value("next")))
                        .cookie(cookies.signIn(session))
                        .cookie(devices.known(session.staff().id()))
                        .build());
    }

    private static Credentials credentials(Fields fields) {
        fields.ignore("next");
        Credentials given = Credentials.read(fields);
        return fields.finish(() -> given);
    }

    private Mono<ServerResponse> signOut(ServerRequest request) {
        Mono<Void> ending = Mono.justOrEmpty(
                        tokens.verify(cookies.value(request.exchange().getRequest())))
                .doOnNext(session -> Audited.as(request, session.staff().id()))
                .flatMap(sessions::end);
        return signingOut.answer(ending, NextPage.of(SIGN_IN));
    }
}
