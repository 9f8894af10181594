// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.personal;

import io.kogge.delegation.form.AddressInput;
import io.kogge.delegation.people.usecase.ConfirmAddress;
import io.kogge.delegation.registration.usecase.Registrant;
import io.kogge.delegation.registration.usecase.Registrations;
import io.kogge.kernel.command.Actor;
import io.kogge.web.i18n.LanguageResolver;
import io.kogge.web.input.Form;
import io.kogge.web.links.Signed;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Asking for another address, and confirming it by the link that was mailed there. */
public final class AddressPages {
    private final Pages pages;
    private final LinkOpener links;
    private final Registrations registrations;
    private final ConfirmAddress confirm;
    private final AddressInput addresses;

    /** Takes addresses that the office can write to. */
    public AddressPages(
            Pages pages,
            LinkOpener links,
            Registrations registrations,
            ConfirmAddress confirm,
            AddressInput addresses) {
        this.pages = pages;
        this.links = links;
        this.registrations = registrations;
        this.confirm = confirm;
        this.addresses = addresses;
    }

    /** The form for another address. */
    public Mono<ServerResponse> blank(ServerRequest request) {
        return open(request).flatMap(mine -> form(request, HttpStatus.OK, mine, Form.empty()));
    }

    /** Asks for it; the answer is the same whoever has it. */
    public Mono<ServerResponse> ask(ServerRequest request) {
        return open(request)
                .flatMap(mine -> Form.read(request)
                        .flatMap(form -> Submission.of(
                                form,
                                () -> ask(mine, form)
                                        .then(Mono.defer(() ->
                                                MyRegistrationPages.answered(request, MyRegistrationPages.ADDRESS))),
                                refused -> form(request, refused.status(), mine, refused.form()))));
    }

    private Mono<Void> ask(Registrant mine, Form form) {
        var fields = form.fields();
        String email = addresses.read(fields);
        return fields.finish(() -> registrations.askForAddress(
                mine.registration().id(), email, Actor.person(mine.person().id())));
    }

    private Mono<ServerResponse> form(ServerRequest request, HttpStatus status, Registrant mine, Form form) {
        Map<String, Object> model = new HashMap<>();
        model.put("form", form);
        model.put("present", mine.applicant().person().email());
        model.put("own", LinkOpener.own(token(request)));
        model.put(Submission.LANGUAGE_FORM, "typed");
        return pages.render(request, status, "personal/address", model);
    }

    /** What one confirms, or that it was confirmed. A GET changes nothing: scanners of mail follow links. */
    public Mono<ServerResponse> askToConfirm(ServerRequest request) {
        Signed link = links.change(token(request));
        return confirm.language(link.subject())
                .doOnNext(language -> LanguageResolver.personal(request.exchange(), language))
                .then(Mono.defer(() -> confirm.asked(link.subject(), link.version())))
                .map(change -> Map.<String, Object>of("email", change.email(), "action", request.path()))
                .flatMap(model -> pages.render(request, "personal/address-confirm", model))
                .switchIfEmpty(Mono.defer(() -> pages.render(request, "personal/address-confirmed", Map.of())));
    }

    /** Confirms it. */
    public Mono<ServerResponse> confirm(ServerRequest request) {
        Signed link = links.change(token(request));
        return confirm.confirm(link.subject(), link.version())
                .then(Mono.defer(() -> Pages.seeOther(LinkOpener.NEW_ADDRESS, token(request))));
    }

    private Mono<Registrant> open(ServerRequest request) {
        return links.open(token(request))
                .doOnNext(mine -> LanguageResolver.personal(
                        request.exchange(), mine.applicant().person().language()));
    }

    private static String token(ServerRequest request) {
        return request.pathVariable("token");
    }
}
