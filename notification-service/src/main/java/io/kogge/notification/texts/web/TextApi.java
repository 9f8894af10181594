// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.kernel.text.Languages;
import io.kogge.notification.message.model.Mail;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.message.model.Wording;
import io.kogge.notification.texts.model.Draft;
import io.kogge.notification.texts.model.MessageText;
import io.kogge.notification.texts.model.TextId;
import io.kogge.notification.texts.usecase.LookAtText;
import io.kogge.notification.texts.usecase.MessageTexts;
import io.kogge.notification.texts.usecase.ReadText;
import io.kogge.notification.texts.usecase.TextCommands;
import io.kogge.web.api.Answers;
import io.kogge.web.api.IfMatch;
import io.kogge.web.api.PagingInput;
import io.kogge.web.input.Fields;
import io.kogge.web.input.JsonBody;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The API of texts, for staff. */
public final class TextApi {
    private static final String TEXTS = "/api/notification/v1/texts";
    private static final String TEXT = TEXTS + "/{id}";

    private final MessageTexts texts;
    private final ReadText read;
    private final TextCommands commands;
    private final LookAtText look;

    /** Over the use cases. */
    public TextApi(MessageTexts texts, ReadText read, TextCommands commands, LookAtText look) {
        this.texts = texts;
        this.read = read;
        this.commands = commands;
        this.look = look;
    }

    /** A list that is bounded and comes at once. */
    record All<T>(List<T> items) {}

    /** A message as somebody would get it. */
    record Looked(String subject, String plain, String html) {
        static Looked of(Mail mail) {
            return new Looked(mail.subject(), mail.plain(), mail.html());
        }
    }

    private record Look(Showing showing, Optional<Wording> wording) {}

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(TEXTS, Access.STAFF, this::list)
                .GET(TEXT, Access.STAFF, this::one)
                .PUT(TEXT, Access.STAFF, this::save)
                .GET(TEXT + "/versions", Access.STAFF, this::versions)
                .POST(TEXT + "/returns", Access.STAFF, this::goBack)
                .POST(TEXT + "/previews", Access.STAFF, this::preview)
                .build();
    }

    static TextId id(ServerRequest request) {
        return TextId.parse(request.pathVariable("id"));
    }

    /** The office's texts of all messages, and those for fewer missions. */
    private Mono<ServerResponse> list(ServerRequest request) {
        Paging paging = PagingInput.of(request);
        Mono<Map<String, Stored<MessageText>>> office = texts.ofOffice().collectMap(Stored::id);
        return office.flatMapIterable(written -> Arrays.stream(MessageKind.values())
                        .map(TextId::office)
                        .map(id -> TextJson.Row.of(id, written.get(id.toString())))
                        .toList())
                .concatWith(Flux.fromArray(MessageKind.values())
                        .concatMap(texts::narrower)
                        .map(text -> TextJson.Row.of(text.state().id(), text)))
                .collectList()
                .flatMap(rows -> Answers.ok(Paged.part(paging, rows)));
    }

    private Mono<ServerResponse> one(ServerRequest request) {
        return answer(id(request));
    }

    private Mono<ServerResponse> answer(TextId id) {
        return read.of(id).flatMap(found -> Answers.ok(TextJson.Whole.of(found), found.version()));
    }

    private Mono<ServerResponse> save(ServerRequest request) {
        TextId id = id(request);
        long version = IfMatch.version(request);
        return JsonBody.fields(request)
                .map(fields -> {
                    Draft draft = TextInput.read(fields, id.kind());
                    return fields.finish(() -> draft);
                })
                .flatMap(draft -> commands.save(id, version, draft, SignedIn.actor(request)))
                .then(Mono.defer(() -> answer(id)));
    }

    private Mono<ServerResponse> versions(ServerRequest request) {
        return read.of(id(request))
                .map(found -> found.stored().stream()
                        .flatMap(text -> text.state().versions().stream())
                        .map(TextJson.VersionJson::of)
                        .toList())
                .flatMap(found -> Answers.ok(new All<>(found)));
    }

    private Mono<ServerResponse> goBack(ServerRequest request) {
        TextId id = id(request);
        long version = IfMatch.version(request);
        return JsonBody.fields(request)
                .map(fields -> {
                    int number = fields.integer("number").min(0).required();
                    return fields.finish(() -> number);
                })
                .flatMap(number -> commands.goBack(id, version, number, SignedIn.actor(request)))
                .then(Mono.defer(() -> answer(id)));
    }

    private Mono<ServerResponse> preview(ServerRequest request) {
        TextId id = id(request);
        return JsonBody.fields(request)
                .map(TextApi::look)
                .zipWith(read.of(id))
                .flatMap(both -> {
                    Showing showing = both.getT1().showing();
                    Wording wording =
                            both.getT1().wording().orElseGet(() -> both.getT2().holding(showing.language()));
                    return look.look(id.kind(), showing.whom(), showing.language(), wording);
                })
                .flatMap(mail -> Answers.ok(Looked.of(mail)));
    }

    private static Look look(Fields fields) {
        Showing showing = Showing.read(fields, Languages.FALLBACK);
        Optional<Wording> wording = fields.optionalObject("wording", TextInput::wording);
        return fields.finish(() -> new Look(showing, wording));
    }
}
