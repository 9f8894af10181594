// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.page.Paged;
import io.kogge.notification.bounces.model.returned.ReturnedMail;
import io.kogge.notification.bounces.usecase.ReturnedMails;
import io.kogge.notification.bounces.usecase.SettleReturnedMail;
import io.kogge.web.api.PagingInput;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.page.Done;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.RoutePolicy;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The list of what came back and was not understood, and the page on which one of it is settled. */
public final class ReturnedPages {
    static final String PATH = "/notifications/returned";

    private static final String VERSION = "version";
    private static final Done DONE = new Done("bounced", "not-important", "forwarded");

    private final ReturnedMails mails;
    private final SettleReturnedMail settle;
    private final boolean mailbox;
    private final Pages pages;

    /**
     * Over the use cases.
     *
     * @param mailbox whether one is read at all
     */
    public ReturnedPages(ReturnedMails mails, SettleReturnedMail settle, boolean mailbox, Pages pages) {
        this.mails = mails;
        this.settle = settle;
        this.mailbox = mailbox;
        this.pages = pages;
    }

    /** Their routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(PATH, RoutePolicy.personal(), this::list)
                .GET(PATH + "/{id}", RoutePolicy.personal(), this::show)
                .POST(PATH + "/{id}", Access.STAFF, this::settle)
                .build();
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        return mails.open(PagingInput.of(request))
                .map(page -> model(request, page))
                .flatMap(model -> pages.render(request, "returned", model));
    }

    private Map<String, Object> model(ServerRequest request, Paged<Stored<ReturnedMail>> page) {
        Map<String, Object> model = new HashMap<>(Map.of("mails", page.map(ReturnedRow::of), "mailbox", mailbox));
        DONE.in(request, model);
        return model;
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return mails.get(request.pathVariable("id")).flatMap(mail -> {
            Form form = Form.filled()
                    .set(SettlementInput.ADDRESS, mail.state().about().address())
                    .set(SettlementInput.FOR_GOOD, "true")
                    .build();
            return page(request, HttpStatus.OK, mail, form, mail.version());
        });
    }

    private Mono<ServerResponse> settle(ServerRequest request) {
        return Form.read(request)
                .zipWith(mails.get(request.pathVariable("id")))
                .flatMap(both -> settle(request, both.getT1(), both.getT2()));
    }

    private Mono<ServerResponse> settle(ServerRequest request, Form form, Stored<ReturnedMail> mail) {
        Fields fields = form.fields();
        long version = fields.longInteger(VERSION).or(mail.version());
        return Submission.of(
                form,
                () -> {
                    SettlementInput input = SettlementInput.read(fields);
                    return input.settle(settle, mail.id(), version, SignedIn.actor(request))
                            .flatMap(settled -> Pages.seeOther(PATH + "?done=" + done(input)));
                },
                refused -> page(
                        request, refused.status(), mail, refused.form(), refused.version(version, mail.version())));
    }

    private static String done(SettlementInput input) {
        return input.how().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Mono<ServerResponse> page(
            ServerRequest request, HttpStatus status, Stored<ReturnedMail> mail, Form form, long version) {
        return pages.render(
                request, status, "returned-mail", Map.of("mail", ReturnedRow.of(mail), "form", form, VERSION, version));
    }
}
