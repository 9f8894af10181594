// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.chosen.Vocabularies;
import io.kogge.mission.chosen.VocabularyWords;
import io.kogge.mission.partners.model.Partner;
import io.kogge.mission.partners.model.RegisterKind;
import io.kogge.mission.partners.model.Tie;
import io.kogge.mission.partners.model.Upkeep;
import io.kogge.mission.partners.usecase.PartnerCommands;
import io.kogge.mission.partners.usecase.Partners;
import io.kogge.web.i18n.LanguageResolver;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.input.FormId;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The form in which a partner is entered and edited. */
public final class PartnerForms {
    private static final String NEW = PartnerPages.PARTNERS + "/new";
    private static final String ONE = PartnerPages.PARTNERS + "/{id}";
    private static final String VERSION = "version";

    private final PartnerCommands commands;
    private final Partners partners;
    private final Vocabularies vocabularies;
    private final Pages pages;

    /** Over the use cases. */
    public PartnerForms(PartnerCommands commands, Partners partners, Vocabularies vocabularies, Pages pages) {
        this.commands = commands;
        this.partners = partners;
        this.vocabularies = vocabularies;
        this.pages = pages;
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(NEW, Access.STAFF, this::blank)
                .POST(NEW, Access.STAFF, this::enter)
                .GET(ONE + "/edit", Access.STAFF, this::show)
                .POST(ONE + "/edit", Access.STAFF, this::edit)
                .POST(ONE + "/removal", Access.STAFF, this::remove)
                .build();
    }

    private Mono<ServerResponse> blank(ServerRequest request) {
        return render(request, HttpStatus.OK, FormId.fresh().build(), null);
    }

    private Mono<ServerResponse> enter(ServerRequest request) {
        return Form.read(request)
                .flatMap(form -> Submission.of(
                        form,
                        () -> enter(request, form.fields()),
                        refused -> render(request, refused.status(), refused.underFreshId("partner-exists"), null)));
    }

    private Mono<ServerResponse> enter(ServerRequest request, Fields fields) {
        String id = fields.uuid(FormId.NAME).required().toString();
        return vocabularies
                .read()
                .map(vocabulary -> PartnerInput.read(fields, vocabulary.forNew()))
                .flatMap(input -> commands.enter(id, input.entry(), input.notes(), SignedIn.actor(request)))
                .flatMap(stored -> Pages.seeOther(PartnerPages.PARTNERS + "/" + stored.id() + "?done=saved"));
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return partners.get(request.pathVariable("id"))
                .flatMap(stored -> render(
                        request,
                        HttpStatus.OK,
                        PartnerFilling.of(stored.state()),
                        new Editing(PartnerRow.of(stored), stored.version())));
    }

    private Mono<ServerResponse> edit(ServerRequest request) {
        return Form.read(request)
                .zipWith(partners.get(request.pathVariable("id")))
                .flatMap(both -> edit(request, both.getT1(), both.getT2()));
    }

    private Mono<ServerResponse> edit(ServerRequest request, Form form, Stored<Partner> stored) {
        long version = form.fields().longInteger(VERSION).or(stored.version());
        return Submission.of(
                form,
                () -> save(request, form.fields(), stored.id(), version),
                refused -> render(
                        request,
                        refused.status(),
                        refused.form(),
                        new Editing(PartnerRow.of(stored), refused.version(version, stored.version()))));
    }

    private Mono<ServerResponse> save(ServerRequest request, Fields fields, String id, long version) {
        fields.ignore(VERSION);
        return vocabularies
                .read()
                .map(vocabulary -> PartnerInput.read(fields, vocabulary))
                .flatMap(input -> commands.edit(id, version, input.entry(), input.notes(), SignedIn.actor(request)))
                .flatMap(saved -> Pages.seeOther(PartnerPages.PARTNERS + "/" + id + "?done=saved"));
    }

    /** Whatever somebody else wrote about it meanwhile. */
    private Mono<ServerResponse> remove(ServerRequest request) {
        return Form.read(request)
                .zipWith(partners.get(request.pathVariable("id")))
                .flatMap(both -> {
                    Stored<Partner> stored = both.getT2();
                    return Submission.of(
                            PartnerFilling.of(stored.state()),
                            () -> commands.remove(stored.id(), stored.version(), SignedIn.actor(request))
                                    .flatMap(gone -> Pages.seeOther(PartnerPages.PARTNERS + "?done=removed")),
                            refused -> render(
                                    request,
                                    refused.status(),
                                    refused.form(),
                                    new Editing(PartnerRow.of(stored), stored.version())));
                });
    }

    /** Which partner is edited, and from which version. */
    private record Editing(PartnerRow row, long version) {}

    private Mono<ServerResponse> render(
            ServerRequest request, HttpStatus status, Form form, @Nullable Editing editing) {
        return vocabularies.read().flatMap(vocabulary -> {
            Map<String, Object> model = new HashMap<>();
            model.put("form", form);
            model.put("words", new VocabularyWords(vocabulary, LanguageResolver.page(request.exchange())));
            model.put("kinds", RegisterKind.values());
            model.put("ties", Tie.values());
            model.put("upkeeps", Upkeep.values());
            if (editing != null) {
                model.put("row", editing.row());
                model.put(VERSION, editing.version());
            }
            return pages.render(request, status, "partner-form", model);
        });
    }
}
