// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.inbox;

import io.kogge.embedded.mail.CaughtMail;
import io.kogge.embedded.mail.MailServer;
import io.kogge.kernel.command.Rejection;
import io.kogge.web.page.Pages;
import java.util.List;
import java.util.Map;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Pages of caught mails: the newest first, and one as its recipient reads it. */
final class InboxPages {
    private static final int SHOWN = 200;

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
        return Mono.fromCallable(() -> mail.find(request.pathVariable("id"))
                        .map(Letter::of)
                        .orElseThrow(() -> new Rejection.NotFound("mail")))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(letter -> pages.render(request, "standalone/letter", Map.of("letter", letter)));
    }

    private List<Letter> letters() {
        List<CaughtMail> caught = mail.messages();
        return caught.stream().limit(SHOWN).map(Letter::of).toList();
    }
}
