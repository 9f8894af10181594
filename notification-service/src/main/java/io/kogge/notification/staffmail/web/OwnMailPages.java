// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.web;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.text.Languages;
import io.kogge.notification.staffmail.model.NewsKind;
import io.kogge.notification.staffmail.model.StaffMailbox;
import io.kogge.notification.staffmail.usecase.OwnMail;
import io.kogge.schemas.LinkPurpose;
import io.kogge.web.input.Choice;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.links.Signed;
import io.kogge.web.links.SignedLinks;
import io.kogge.web.page.Done;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.Role;
import io.kogge.web.session.SignedIn;
import io.kogge.web.session.StaffPrincipal;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Where a member of staff says where mail goes and which, and the page behind the link that confirms an address. */
public final class OwnMailPages {
    private static final String PATH = LinkPurpose.OWN_MAIL_PATH;
    private static final String CONFIRM = LinkPurpose.STAFF_ADDRESS_PATH + "{token}";
    private static final String EMAIL = "email";
    private static final String LANGUAGE = "mailLanguage";
    private static final String WANTED = "news";
    private static final Done DONE = new Done("asked", "saved", "stopped");

    private final OwnMail ownMail;
    private final SignedLinks links;
    private final boolean beyondAscii;
    private final LocalTime digestAt;
    private final Pages pages;

    /**
     * Over the use cases.
     *
     * @param beyondAscii whether the mail server takes addresses beyond ASCII
     * @param digestAt when the digest goes out
     */
    public OwnMailPages(OwnMail ownMail, SignedLinks links, boolean beyondAscii, LocalTime digestAt, Pages pages) {
        this.ownMail = ownMail;
        this.links = links;
        this.beyondAscii = beyondAscii;
        this.digestAt = digestAt;
        this.pages = pages;
    }

    /** Their routes. The link is opened where the mail is read, which may be a telephone on which nobody is signed in. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(PATH, Access.STAFF, this::show)
                .POST(PATH, Access.STAFF, this::choose)
                .POST(PATH + "/address", Access.STAFF, this::ask)
                .POST(PATH + "/stop", Access.STAFF, this::stop)
                .GET(CONFIRM, Access.PUBLIC, this::askToConfirm)
                .POST(CONFIRM, Access.PUBLIC, this::confirm)
                .build();
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return ownMail.of(me(request))
                .flatMap(mailbox -> page(request, HttpStatus.OK, mailbox, filled(request, mailbox)));
    }

    private Mono<ServerResponse> choose(ServerRequest request) {
        return submitted(request, form -> {
            Fields fields = form.fields();
            String language = fields.oneOf(LANGUAGE, Languages.STAFF).required();
            Set<NewsKind> wanted = new HashSet<>(
                    fields.choiceList(WANTED, NewsKind.class).distinct().orEmpty());
            Set<NewsKind> off = EnumSet.allOf(NewsKind.class);
            off.removeAll(wanted);
            // what somebody is not offered is not switched off by that
            off.retainAll(offered(request));
            return fields.finish(() -> ownMail.choose(me(request), language, off, actor(request)))
                    .flatMap(saved -> done("saved"));
        });
    }

    private Mono<ServerResponse> ask(ServerRequest request) {
        return submitted(request, form -> {
            Fields fields = form.fields();
            String email = fields.email(EMAIL).beyondAscii(beyondAscii).required();
            return fields.finish(() -> ownMail.ask(me(request), email, actor(request)))
                    .flatMap(asked -> done(asked.asked() == null ? "saved" : "asked"));
        });
    }

    private Mono<ServerResponse> stop(ServerRequest request) {
        return ownMail.stop(me(request), actor(request)).flatMap(stopped -> done("stopped"));
    }

    private interface Act {
        Mono<ServerResponse> on(Form form);
    }

    private Mono<ServerResponse> submitted(ServerRequest request, Act act) {
        return Form.read(request)
                .zipWith(ownMail.of(me(request)))
                .flatMap(both -> Submission.of(
                        both.getT1(),
                        () -> act.on(both.getT1()),
                        refused -> page(request, refused.status(), both.getT2(), refused.form())));
    }

    private static Mono<ServerResponse> done(String what) {
        return Pages.seeOther(PATH + "?done=" + what);
    }

    private static Form filled(ServerRequest request, StaffMailbox mailbox) {
        return Form.filled()
                .set(EMAIL, mailbox.email())
                .set(LANGUAGE, mailbox.language())
                .setAll(
                        WANTED,
                        offered(request).stream()
                                .filter(mailbox::wants)
                                .map(Choice::code)
                                .toList())
                .build();
    }

    private Mono<ServerResponse> page(ServerRequest request, HttpStatus status, StaffMailbox mailbox, Form form) {
        Map<String, Object> model = new HashMap<>(Map.of(
                "mailbox",
                mailbox,
                "form",
                form,
                "kinds",
                offered(request).stream().map(Choice::code).toList(),
                "languages",
                Languages.STAFF,
                "digestAt",
                digestAt.toString()));
        DONE.in(request, model);
        return pages.render(request, status, "own-mail", model);
    }

    /** A GET changes nothing: scanners of mail follow links. */
    private Mono<ServerResponse> askToConfirm(ServerRequest request) {
        Signed link = link(request);
        return ownMail.of(link.subject())
                .flatMap(mailbox -> mailbox.asked(link.version())
                        .map(asked -> pages.render(
                                request, "own-mail-confirm", Map.of(EMAIL, asked.email(), "action", request.path())))
                        .orElseGet(() -> pages.render(
                                request,
                                "own-mail-confirmed",
                                Map.of("latest", mailbox.reachable() && mailbox.changes() == link.version()))));
    }

    private Mono<ServerResponse> confirm(ServerRequest request) {
        Signed link = link(request);
        return ownMail.confirm(link.subject(), link.version())
                .then(Mono.defer(() -> Pages.seeOther(CONFIRM, request.pathVariable("token"))));
    }

    private Signed link(ServerRequest request) {
        return links.verify(LinkPurpose.STAFF_ADDRESS, request.pathVariable("token"))
                .orElseThrow(() -> new Rejection.NotFound("page"));
    }

    private static String me(ServerRequest request) {
        return actor(request).id();
    }

    private static Actor actor(ServerRequest request) {
        return SignedIn.actor(request);
    }

    private static List<NewsKind> offered(ServerRequest request) {
        return NewsKind.of(SignedIn.staff(request)
                .map(StaffPrincipal::roles)
                .filter(roles -> roles.contains(Role.OPERATOR))
                .isPresent());
    }
}
