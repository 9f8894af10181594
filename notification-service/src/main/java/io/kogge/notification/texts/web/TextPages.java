// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.web;

import io.kogge.kernel.command.Rejection;
import io.kogge.notification.advisories.page.AdvisedPages;
import io.kogge.notification.message.model.Mail;
import io.kogge.notification.message.model.Wording;
import io.kogge.notification.settings.MailFrames;
import io.kogge.notification.texts.model.Draft;
import io.kogge.notification.texts.model.TextCheck;
import io.kogge.notification.texts.model.TextId;
import io.kogge.notification.texts.usecase.LookAtText;
import io.kogge.notification.texts.usecase.ReadText;
import io.kogge.notification.texts.usecase.ReadText.Read;
import io.kogge.notification.texts.usecase.SendTest;
import io.kogge.notification.texts.usecase.TextCommands;
import io.kogge.web.i18n.LanguageResolver;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.page.Done;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.problem.Problems;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The editor of a text: writing it, looking at it as somebody gets it, and sending it to oneself. */
public final class TextPages {
    static final String TEXTS = "/notifications/texts";
    static final String TEXT = TEXTS + "/{id}";

    private static final String VERSION = "version";
    private static final String TESTED = "tested";
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final FaultLabels LABELS = new FaultLabels();
    private static final Done DONE = new Done("saved", "returned");

    private final ReadText read;
    private final TextCommands commands;
    private final LookAtText look;
    private final SendTest sendTest;
    private final EditorView view;
    private final Pages pages;
    private final AdvisedPages advised;

    /** Over the use cases. */
    public TextPages(
            ReadText read,
            TextCommands commands,
            LookAtText look,
            SendTest sendTest,
            EditorView view,
            Pages pages,
            AdvisedPages advised) {
        this.read = read;
        this.commands = commands;
        this.look = look;
        this.sendTest = sendTest;
        this.view = view;
        this.pages = pages;
        this.advised = advised;
    }

    /** Their routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(TEXTS + "/narrower", MailFrames.PAGE, this::narrower)
                .GET(TEXT, MailFrames.PAGE, this::show)
                .POST(TEXT, MailFrames.PAGE, this::save)
                .POST(TEXT + "/people", MailFrames.PAGE, this::people)
                .POST(TEXT + "/tests", MailFrames.PAGE, this::test)
                .GET(TEXT + "/preview", MailFrames.MAIL, this::preview)
                .POST(TEXT + "/preview", MailFrames.MAIL, this::previewTyped)
                .build();
    }

    /** What the form holds, in the language of the preview: what was typed, or what is inherited. */
    private record Typed(Form form, Read text, Showing showing, Draft draft, String address) {
        Wording wording() {
            String language = showing.language();
            return draft.inherited().contains(language)
                    ? text.inherited().getOrDefault(language, new Wording("", ""))
                    : draft.wordings().getOrDefault(language, new Wording("", ""));
        }
    }

    /** Languages in which somebody wrote and left the box ticked that says otherwise: one of both was not meant. */
    private static List<String> typedInVain(Form form, Read text, Draft draft) {
        Fields again = form.fields().object(TextCheck.WORDINGS);
        return text.id().kind().languages().stream()
                .filter(draft.inherited()::contains)
                .filter(language -> again.optionalObject(language, TextInput::wording)
                        .filter(typed -> !typed.equals(text.holding(language)))
                        .isPresent())
                .toList();
    }

    private static Typed typed(ServerRequest request, Form form, Read text) {
        Fields fields = form.fields();
        fields.ignore(VERSION);
        Draft draft = TextInput.read(fields, text.id().kind());
        typedInVain(form, text, draft)
                .forEach(language -> fields.fault(TextCheck.WORDINGS + '.' + language, "text-typed-and-inherited"));
        Showing showing = Showing.read(fields, language(request));
        String address = fields.text(SendTest.ADDRESS).or("");
        return fields.finish(() -> new Typed(form, text, showing, draft, address));
    }

    /** A link from a list of kinds and missions, which a form without script can send. */
    private Mono<ServerResponse> narrower(ServerRequest request) {
        String message = request.queryParam("message").orElse("");
        String scope = request.queryParam("scope").orElse("");
        TextId id = TextId.parse(scope.isEmpty() ? message : message + ':' + scope);
        return Pages.seeOther(TEXT, id.toString());
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return read.of(TextApi.id(request))
                .flatMap(text -> editor(request, HttpStatus.OK, text, EditorView.fill(text), text.version()));
    }

    private Mono<ServerResponse> save(ServerRequest request) {
        TextId id = TextApi.id(request);
        return submitted(
                request,
                (form, text, version) -> Submission.of(
                        form,
                        () -> commands.save(
                                        id, version, typed(request, form, text).draft(), SignedIn.actor(request))
                                .flatMap(saved -> Pages.seeOther(TEXT + "?done=saved", id.toString())),
                        refused -> editor(
                                request,
                                refused.status(),
                                text,
                                refused.form(),
                                refused.version(version, text.version()))));
    }

    /** The same page, with the people of the mission that was chosen. */
    private Mono<ServerResponse> people(ServerRequest request) {
        return submitted(request, (form, text, version) -> editor(request, HttpStatus.OK, text, form, version));
    }

    private Mono<ServerResponse> test(ServerRequest request) {
        TextId id = TextApi.id(request);
        return submitted(
                request,
                (form, text, version) -> Submission.of(
                        form,
                        () -> {
                            Typed typed = typed(request, form, text);
                            Showing showing = typed.showing();
                            return sendTest.send(
                                            id.kind(),
                                            showing.whom(),
                                            showing.language(),
                                            typed.wording(),
                                            typed.address(),
                                            SignedIn.actor(request))
                                    .then(Mono.defer(
                                            () -> editor(request, HttpStatus.OK, text, form, version, TESTED)));
                        },
                        refused -> editor(request, refused.status(), text, refused.form(), version)));
    }

    private Mono<ServerResponse> preview(ServerRequest request) {
        Showing showing = Showing.read(Fields.of(request.queryParams()), language(request));
        return read.of(TextApi.id(request))
                .flatMap(text -> framed(request, text, showing, text.holding(showing.language())));
    }

    private Mono<ServerResponse> previewTyped(ServerRequest request) {
        return submitted(
                request,
                (form, text, version) -> Mono.defer(() -> {
                            Typed typed = typed(request, form, text);
                            return framed(request, text, typed.showing(), typed.wording());
                        })
                        .onErrorResume(Rejection.class, refused -> faulty(request, form.with(refused), refused)));
    }

    private Mono<ServerResponse> framed(ServerRequest request, Read text, Showing showing, Wording wording) {
        return look.look(text.id().kind(), showing.whom(), showing.language(), wording)
                .flatMap(mail -> showing.plain() ? plain(request, mail) : page(mail));
    }

    private static Mono<ServerResponse> page(Mail mail) {
        return ServerResponse.ok().contentType(HTML).bodyValue(mail.page());
    }

    private Mono<ServerResponse> plain(ServerRequest request, Mail mail) {
        return pages.render(request, "text-plain", Map.of("mail", mail));
    }

    private Mono<ServerResponse> faulty(ServerRequest request, Form form, Rejection refused) {
        return pages.render(request, Problems.status(refused), "text-faulty", Map.of("form", form, "labels", LABELS));
    }

    /** What is done with a form that was sent, and the text that it is about. */
    private interface Act {
        Mono<ServerResponse> on(Form form, Read text, long version);
    }

    private Mono<ServerResponse> submitted(ServerRequest request, Act act) {
        return Form.read(request)
                .zipWith(read.of(TextApi.id(request)))
                .flatMap(both -> act.on(
                        both.getT1(),
                        both.getT2(),
                        both.getT1()
                                .fields()
                                .longInteger(VERSION)
                                .or(both.getT2().version())));
    }

    private Mono<ServerResponse> editor(ServerRequest request, HttpStatus status, Read text, Form form, long version) {
        return editor(request, status, text, form, version, DONE.of(request).orElse(""));
    }

    private Mono<ServerResponse> editor(
            ServerRequest request, HttpStatus status, Read text, Form form, long version, String done) {
        Showing showing = Showing.read(form.fields(), language(request));
        return view.of(text, showing, language(request)).flatMap(shown -> {
            Map<String, Object> model = new HashMap<>(shown);
            model.put("form", form);
            model.put(VERSION, version);
            model.put("open", open(form, text, showing));
            model.put("showing", showing);
            model.put("labels", LABELS);
            if (!done.isEmpty()) {
                model.put("done", done);
            }
            return advised.render(request, status, "text", text.mission().orElse(null), model);
        });
    }

    /** The language whose tab is open: the first in which something is wrong, else the one that was. */
    private static String open(Form form, Read text, Showing showing) {
        List<String> languages = text.id().kind().languages();
        return languages.stream()
                .filter(language -> form.faults().stream()
                        .anyMatch(fault -> fault.field().startsWith(TextCheck.WORDINGS + '.' + language)))
                .findFirst()
                .or(() -> languages.stream().filter(form.value("_tab")::equals).findFirst())
                .orElse(showing.language());
    }

    private static String language(ServerRequest request) {
        return LanguageResolver.page(request.exchange()).toLanguageTag();
    }
}
