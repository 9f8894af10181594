// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.suppression.web;

import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.command.Rejection.Fault;
import io.kogge.kernel.text.Languages;
import io.kogge.notification.message.model.MailGroup;
import io.kogge.notification.message.model.SendingOffice;
import io.kogge.notification.message.model.StopLink;
import io.kogge.notification.suppression.model.Unsubscriptions;
import io.kogge.notification.suppression.usecase.Subscriptions;
import io.kogge.notification.suppression.usecase.Subscriptions.Choice;
import io.kogge.schemas.LinkPurpose;
import io.kogge.web.i18n.LanguageResolver;
import io.kogge.web.i18n.Messages;
import io.kogge.web.input.Form;
import io.kogge.web.input.UploadForm;
import io.kogge.web.links.SignedLinks;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.RoutePolicy;
import io.kogge.web.routing.SecuredRoutes;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * What the link at the end of a mail opens: a page with one button, which sends what a mail program sends that unsubscribes
 * in one click (RFC 8058). Looking at the page does nothing, as programs open links before people do. Neither says whose
 * it is.
 */
public final class UnsubscribePages {
    private static final String PATH = LinkPurpose.UNSUBSCRIBE_PATH + "{token}";
    private static final String FIELD = "List-Unsubscribe";
    private static final String ONE_CLICK = "One-Click";

    /** Either way of writing a form is allowed (RFC 8058, 3.2). */
    private static final RoutePolicy BY_LINK =
            RoutePolicy.of(Access.PUBLIC).uploads(DataSize.ofKilobytes(16)).allowedByLink();

    private final Subscriptions subscriptions;
    private final SignedLinks links;
    private final SendingOffice office;
    private final Pages pages;
    private final Messages words = UnsubscribeWords.read();

    /** Over the use case. */
    public UnsubscribePages(Subscriptions subscriptions, SignedLinks links, SendingOffice office, Pages pages) {
        this.subscriptions = subscriptions;
        this.links = links;
        this.office = office;
        this.pages = pages;
    }

    /** Their routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(PATH, Access.PUBLIC, this::show)
                .POST(PATH, BY_LINK, this::unsubscribe)
                .POST(PATH + "/again", BY_LINK, this::resubscribe)
                .build();
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return show(request, HttpStatus.OK);
    }

    private Mono<ServerResponse> show(ServerRequest request, HttpStatus status) {
        return answer(
                request,
                status,
                subscriptions::chosen,
                (link, choice) -> choice.given().from(link.group()) ? "done" : "ask");
    }

    private Mono<ServerResponse> unsubscribe(ServerRequest request) {
        return form(request)
                .flatMap(form -> Submission.of(
                        form,
                        () -> {
                            if (!form.value(FIELD).equals(ONE_CLICK)) {
                                throw new Rejection.Invalid(List.of(Fault.of(FIELD, "required")));
                            }
                            return answer(request, HttpStatus.OK, subscriptions::unsubscribe, (link, choice) -> "done");
                        },
                        refused -> show(request, refused.status())));
    }

    private Mono<ServerResponse> resubscribe(ServerRequest request) {
        return answer(request, HttpStatus.OK, subscriptions::resubscribe, (link, choice) -> "again");
    }

    /** Answered at once and not by another address: programs need not follow one. */
    private Mono<ServerResponse> answer(
            ServerRequest request,
            HttpStatus status,
            Function<StopLink, Mono<Choice>> act,
            BiFunction<StopLink, Choice, String> state) {
        return link(request)
                .flatMap(link -> act.apply(link)
                        .flatMap(choice -> page(
                                request,
                                status,
                                link,
                                choice.language(),
                                state.apply(link, choice),
                                others(link, choice.given())))
                        .switchIfEmpty(Mono.defer(() -> page(
                                request,
                                status,
                                link,
                                LanguageResolver.reader(request.exchange()),
                                "nobody",
                                List.of()))));
    }

    /**
     * Another group of messages.
     *
     * @param href the page on which the person ends it, or wants it again
     */
    public record Other(String group, boolean unsubscribed, String href) {}

    /** So that all that somebody can end is found from any mail. */
    private List<Other> others(StopLink link, Unsubscriptions given) {
        return Arrays.stream(MailGroup.values())
                .filter(group -> group != link.group())
                .map(group ->
                        new Other(group.key(), given.from(group), path(new StopLink(group, link.registrationId()))))
                .toList();
    }

    private String path(StopLink link) {
        return LinkPurpose.UNSUBSCRIBE_PATH + links.token(LinkPurpose.UNSUBSCRIBE, link.subject(), StopLink.VERSION);
    }

    private Mono<StopLink> link(ServerRequest request) {
        return Mono.justOrEmpty(links.verify(LinkPurpose.UNSUBSCRIBE, request.pathVariable("token"))
                        .flatMap(signed -> StopLink.of(signed.subject())))
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("stop-link")));
    }

    private static Mono<Form> form(ServerRequest request) {
        MediaType type = request.headers().contentType().orElse(MediaType.APPLICATION_FORM_URLENCODED);
        return MediaType.MULTIPART_FORM_DATA.isCompatibleWith(type)
                ? UploadForm.read(request).map(UploadForm::form)
                : Form.read(request);
    }

    private Mono<ServerResponse> page(
            ServerRequest request, HttpStatus status, StopLink link, String reads, String state, List<Other> others) {
        String language = Languages.ofMails(reads);
        return pages.render(
                request,
                status,
                "unsubscribe",
                Map.of(
                        "words",
                        new UnsubscribeWords(words, Locale.forLanguageTag(language)),
                        "office",
                        office.name(language),
                        "group",
                        link.group().key(),
                        "state",
                        state,
                        "others",
                        others,
                        "action",
                        LinkPurpose.UNSUBSCRIBE_PATH + request.pathVariable("token")));
    }
}
