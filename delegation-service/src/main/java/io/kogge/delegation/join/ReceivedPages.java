// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.join;

import io.kogge.delegation.form.AddressInput;
import io.kogge.delegation.lostlink.AskLimits;
import io.kogge.delegation.lostlink.usecase.AskForLinks;
import io.kogge.delegation.registration.usecase.RegisterHandler;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.page.Done;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * What somebody reads who just registered: where the mail went, with ways to have it once more and to put the address right. Neither
 * tells whether anybody has the address.
 */
public final class ReceivedPages {
    private static final Done DONE = new Done("again", "address");

    private final Pages pages;
    private final MissionPages missions;
    private final HandedInCookie handedIn;
    private final AskForLinks ask;
    private final AskLimits askLimits;
    private final RegisterHandler register;
    private final RegisterLimits registerLimits;
    private final AddressInput addresses;

    /** Over these use cases, as often as the limits let. */
    public ReceivedPages(
            Pages pages,
            MissionPages missions,
            HandedInCookie handedIn,
            AskForLinks ask,
            AskLimits askLimits,
            RegisterHandler register,
            RegisterLimits registerLimits,
            AddressInput addresses) {
        this.pages = pages;
        this.missions = missions;
        this.handedIn = handedIn;
        this.ask = ask;
        this.askLimits = askLimits;
        this.register = register;
        this.registerLimits = registerLimits;
        this.addresses = addresses;
    }

    /** The page. */
    public Mono<ServerResponse> received(ServerRequest request) {
        return show(request, HttpStatus.OK, Form.empty());
    }

    /** Sends the mail once more. */
    public Mono<ServerResponse> again(ServerRequest request) {
        return mine(
                request,
                mine -> Submission.of(
                        Form.empty(),
                        () -> {
                            askLimits.count(request);
                            return ask.ask(mine.email())
                                    .then(Mono.defer(() ->
                                            Pages.seeOther("/join/{mission}/received?done=again", mission(request))));
                        },
                        refused -> show(request, refused.status(), refused.form())));
    }

    /** Hands in the same answers with another address. */
    public Mono<ServerResponse> correct(ServerRequest request) {
        return mine(
                request,
                mine -> Form.read(request)
                        .flatMap(form -> Submission.of(
                                form,
                                () -> correct(request, mine, form),
                                refused -> show(request, refused.status(), refused.form()))));
    }

    private Mono<ServerResponse> correct(ServerRequest request, HandedIn mine, Form form) {
        Fields fields = form.fields();
        String email = addresses.read(fields);
        fields.finish(() -> email);
        registerLimits.count(request);
        HandedIn next = new HandedIn(mine.missionId(), UUID.randomUUID().toString(), email);
        return register.correct(next.id(), mine.missionId(), mine.id(), email)
                .then(Mono.defer(() -> handedIn.goOn(next, "done=address")));
    }

    private interface Act {
        Mono<ServerResponse> of(HandedIn mine);
    }

    /** Whoever comes from another browser, or too late, begins at the form. */
    private Mono<ServerResponse> mine(ServerRequest request, Act act) {
        return handedIn.of(request, mission(request))
                .map(act::of)
                .orElseGet(() -> Pages.seeOther("/join/{mission}/register", mission(request)));
    }

    private Mono<ServerResponse> show(ServerRequest request, HttpStatus status, Form form) {
        Optional<HandedIn> mine = handedIn.of(request, mission(request));
        return missions.card(request).flatMap(card -> {
            Map<String, Object> model = new HashMap<>();
            model.put("card", card);
            model.put("title", card.title().text());
            DONE.in(request, model);
            model.put(
                    "form",
                    mine.isPresent() && form.value("email").isEmpty() && !form.faulty()
                            ? form.with("email", mine.get().email())
                            : form);
            mine.ifPresent(found -> model.put("email", found.email()));
            return pages.render(request, status, "join/received", model);
        });
    }

    private static String mission(ServerRequest request) {
        return request.pathVariable("missionId");
    }
}
