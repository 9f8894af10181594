// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.inbox;

import io.kogge.embedded.mail.CaughtMail;
import io.kogge.embedded.mail.MailServer;
import io.kogge.kernel.command.Rejection;
import io.kogge.web.page.Pages;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Pages of caught mails: the newest first, and one as its recipient reads it. */
final class InboxPages {
    private static final int SHOWN = 200;
    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
    /** In a frame a link would open inside it, where no page of Kogge's may. */
    private static final String LINKS_LEAVE_THE_FRAME = "<head>\n<base target=\"_blank\">";

    private final MailServer mail;
    private final Pages pages;
    private final boolean settableClock;

    InboxPages(MailServer mail, Pages pages, boolean settableClock) {
        this.mail = mail;
        this.pages = pages;
        this.settableClock = settableClock;
    }

    Mono<ServerResponse> list(ServerRequest request) {
        return Mono.fromCallable(this::letters)
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(letters -> pages.render(
                        request,
                        "standalone/inbox",
                        Map.of(
                                "letters",
                                letters,
                                "more",
                                Math.max(0, mail.messages().size() - SHOWN),
                                "settableClock",
                                settableClock)));
    }

    Mono<ServerResponse> letter(ServerRequest request) {
        return find(request).flatMap(letter -> pages.render(request, "standalone/letter", Map.of("letter", letter)));
    }

    /** The mail's own page, as a mail program shows it; its route lets it do nothing but look like something. */
    Mono<ServerResponse> look(ServerRequest request) {
        return find(request)
                .filter(letter -> !letter.page().isEmpty())
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("mail")))
                .flatMap(letter -> ServerResponse.ok()
                        .contentType(HTML)
                        .bodyValue(letter.page().replaceFirst("<head>", LINKS_LEAVE_THE_FRAME)));
    }

    private Mono<CaughtLetter> find(ServerRequest request) {
        return Mono.fromCallable(() -> mail.find(request.pathVariable("id"))
                        .map(CaughtLetter::of)
                        .orElseThrow(() -> new Rejection.NotFound("mail")))
                .subscribeOn(Schedulers.boundedElastic());
    }

    private List<CaughtLetter> letters() {
        List<CaughtMail> caught = mail.messages();
        return caught.stream().limit(SHOWN).map(CaughtLetter::of).toList();
    }
}
