// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.web;

import io.kogge.kernel.text.Languages;
import io.kogge.notification.advisories.page.AdvisedPages;
import io.kogge.notification.message.model.Wording;
import io.kogge.notification.staff.usecase.StaffNames;
import io.kogge.notification.texts.model.LineDiff;
import io.kogge.notification.texts.model.MessageText;
import io.kogge.notification.texts.model.TextId;
import io.kogge.notification.texts.model.Version;
import io.kogge.notification.texts.usecase.ReadText;
import io.kogge.notification.texts.usecase.ReadText.Read;
import io.kogge.notification.texts.usecase.TextCommands;
import io.kogge.web.input.Form;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The versions of a text with what changed in each, line by line, and going back to one. */
public final class VersionPages {
    private static final String VERSIONS = TextPages.TEXT + "/versions";

    private final ReadText read;
    private final TextCommands commands;
    private final StaffNames staff;
    private final AdvisedPages pages;

    /** Over the use cases. */
    public VersionPages(ReadText read, TextCommands commands, StaffNames staff, AdvisedPages pages) {
        this.read = read;
        this.commands = commands;
        this.staff = staff;
        this.pages = pages;
    }

    /**
     * A version in the list.
     *
     * @param by empty where there is no account any more
     * @param now whether it holds
     */
    public record Row(Version version, String by, boolean now, List<Changed> changes) {}

    /**
     * What a version changed in one language.
     *
     * @param inherits whether the next wider text speaks from then on
     * @param lines subject and body, one after the other
     */
    public record Changed(String language, boolean inherits, List<LineDiff> lines) {}

    /** Their routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(VERSIONS, Access.STAFF, request -> show(request, HttpStatus.OK, Form.empty()))
                .POST(TextPages.TEXT + "/returns", Access.STAFF, this::goBack)
                .build();
    }

    private Mono<ServerResponse> goBack(ServerRequest request) {
        TextId id = TextApi.id(request);
        return Form.read(request)
                .flatMap(form -> Submission.of(
                        form,
                        () -> goBack(request, id, form),
                        refused -> show(request, refused.status(), refused.form())));
    }

    private Mono<ServerResponse> goBack(ServerRequest request, TextId id, Form form) {
        var fields = form.fields();
        int number = fields.integer("number").required();
        long version = fields.longInteger("version").required();
        return fields.finish(() -> commands.goBack(id, version, number, SignedIn.actor(request)))
                .flatMap(text -> Pages.seeOther(TextPages.TEXT + "?done=returned", id.toString()));
    }

    private Mono<ServerResponse> show(ServerRequest request, HttpStatus status, Form form) {
        return read.of(TextApi.id(request))
                .flatMap(found -> rows(found)
                        .flatMap(rows -> pages.render(
                                request,
                                status,
                                "text-versions",
                                found.mission().orElse(null),
                                Map.of("text", found, "scope", TextScopeView.of(found), "rows", rows, "form", form))));
    }

    private Mono<List<Row>> rows(Read found) {
        return found.stored()
                .map(text ->
                        Authors.of(Stream.of(text.state()), staff).map(authors -> rows(found, text.state(), authors)))
                .orElseGet(() -> Mono.just(List.of()));
    }

    private static List<Row> rows(Read found, MessageText text, Authors authors) {
        List<Row> rows = new ArrayList<>(text.versions().stream()
                .map(version -> new Row(
                        version,
                        authors.name(version),
                        version == text.current(),
                        changes(text.before(version), version.wordings(), found.inherited())))
                .toList());
        Collections.reverse(rows);
        return rows;
    }

    private static List<Changed> changes(
            Map<String, Wording> before, Map<String, Wording> after, Map<String, Wording> inherited) {
        return Languages.ALL.stream()
                .filter(language -> !Objects.equals(before.get(language), after.get(language)))
                .map(language -> new Changed(
                        language,
                        !after.containsKey(language),
                        LineDiff.between(
                                written(before.get(language), inherited.get(language)),
                                written(after.get(language), inherited.get(language)))))
                .toList();
    }

    private static String written(@Nullable Wording own, @Nullable Wording inherited) {
        Wording wording = own == null ? inherited : own;
        return wording == null ? "" : wording.subject() + "\n\n" + wording.body();
    }
}
