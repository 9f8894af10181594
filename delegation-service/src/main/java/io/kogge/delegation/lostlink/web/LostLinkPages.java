// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.lostlink.web;

import io.kogge.delegation.form.AddressInput;
import io.kogge.delegation.lostlink.AskLimits;
import io.kogge.delegation.lostlink.usecase.AskForLinks;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The form of who registered and lost the link. Its answer is the same whoever has the address. */
final class LostLinkPages {
    private final Pages pages;
    private final AskForLinks ask;
    private final AddressInput addresses;
    private final AskLimits limits;

    LostLinkPages(Pages pages, AskForLinks ask, AddressInput addresses, AskLimits limits) {
        this.pages = pages;
        this.ask = ask;
        this.addresses = addresses;
        this.limits = limits;
    }

    /** The form. */
    Mono<ServerResponse> blank(ServerRequest request) {
        return show(request, HttpStatus.OK, Form.empty());
    }

    /** Asks. */
    Mono<ServerResponse> submit(ServerRequest request) {
        return Form.read(request)
                .flatMap(form -> Submission.of(
                        form, () -> ask(request, form), refused -> show(request, refused.status(), refused.form())));
    }

    private Mono<ServerResponse> ask(ServerRequest request, Form form) {
        Fields fields = form.fields();
        String email = addresses.read(fields);
        fields.finish(() -> email);
        limits.count(request);
        return ask.ask(email).then(Mono.defer(() -> Pages.seeOther(LostLinkRoutes.SENT)));
    }

    /** That it was asked for. */
    Mono<ServerResponse> sent(ServerRequest request) {
        return pages.render(request, "lostlink/sent", Map.of());
    }

    private Mono<ServerResponse> show(ServerRequest request, HttpStatus status, Form form) {
        return pages.render(request, status, "lostlink/ask", Map.of("form", form, Submission.LANGUAGE_FORM, "typed"));
    }
}
