// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.page.Paged;
import io.kogge.mission.partners.model.Office;
import io.kogge.mission.partners.usecase.OfficeCommands;
import io.kogge.mission.partners.usecase.Offices;
import io.kogge.web.i18n.LanguageResolver;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.input.FormId;
import io.kogge.web.list.ListPage;
import io.kogge.web.list.ListPages;
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
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The list of representative offices, and the form of one. */
public final class OfficePages {
    static final String OFFICES = PartnerPages.PARTNERS + "/offices";
    private static final String NEW = OFFICES + "/new";
    private static final String ONE = OFFICES + "/{id}";
    private static final String VERSION = "version";
    private static final Done DONE = new Done("saved", "removed");

    private final OfficeCommands commands;
    private final Offices offices;
    private final ListPages lists;
    private final Pages pages;

    /** Over the use cases. */
    public OfficePages(OfficeCommands commands, Offices offices, ListPages lists, Pages pages) {
        this.commands = commands;
        this.offices = offices;
        this.lists = lists;
        this.pages = pages;
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(OFFICES, Access.STAFF, this::list)
                .GET(NEW, Access.STAFF, request -> render(request, HttpStatus.OK, blank(), null))
                .POST(NEW, Access.STAFF, this::enter)
                .GET(ONE, RoutePolicy.personal(), this::show)
                .POST(ONE, Access.STAFF, this::edit)
                .POST(ONE + "/removal", Access.STAFF, this::remove)
                .build();
    }

    private static Form blank() {
        return FormId.fresh().set("active", true).build();
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        Locale reader = LanguageResolver.page(request.exchange());
        return lists.answer(
                request,
                OfficeListing.LIST,
                "offices",
                query -> offices.all()
                        .map(Stored::state)
                        .collectList()
                        .map(all -> ListPage.of(Paged.part(query.paging(), OfficeListing.found(all, query, reader)))
                                .telling(DONE, request)));
    }

    private Mono<ServerResponse> enter(ServerRequest request) {
        return Form.read(request)
                .flatMap(form -> Submission.of(
                        form,
                        () -> {
                            Fields fields = form.fields();
                            String id = fields.uuid(FormId.NAME).required().toString();
                            return commands.enter(OfficeInput.read(id, fields), SignedIn.actor(request))
                                    .flatMap(stored -> Pages.seeOther(OFFICES + "?done=saved"));
                        },
                        refused -> render(request, refused.status(), refused.underFreshId("office-exists"), null)));
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return offices.get(request.pathVariable("id"))
                .flatMap(stored -> render(request, HttpStatus.OK, filled(stored.state()), stored));
    }

    private Mono<ServerResponse> edit(ServerRequest request) {
        return Form.read(request)
                .zipWith(offices.get(request.pathVariable("id")))
                .flatMap(both -> edit(request, both.getT1(), both.getT2()));
    }

    private Mono<ServerResponse> edit(ServerRequest request, Form form, Stored<Office> stored) {
        Fields fields = form.fields();
        long version = fields.longInteger(VERSION).or(stored.version());
        return Submission.of(
                form,
                () -> commands.edit(version, OfficeInput.read(stored.id(), fields), SignedIn.actor(request))
                        .flatMap(saved -> Pages.seeOther(OFFICES + "?done=saved")),
                refused -> render(
                        request,
                        refused.status(),
                        refused.form(),
                        new Stored<>(stored.id(), refused.version(version, stored.version()), stored.state())));
    }

    /** Whatever somebody else wrote about it meanwhile. */
    private Mono<ServerResponse> remove(ServerRequest request) {
        return offices.get(request.pathVariable("id"))
                .flatMap(stored -> commands.remove(stored.id(), stored.version(), SignedIn.actor(request)))
                .flatMap(removed -> Pages.seeOther(OFFICES + "?done=removed"));
    }

    private static Form filled(Office office) {
        Form.Filling filling = Form.filled()
                .set("name", office.name())
                .set("city", office.place().city())
                .set("country", office.place().country())
                .setTexts("helps", office.helps())
                .set("active", office.active() ? "true" : null);
        if (office.contact() != null) {
            filling.set("contact.name", office.contact().name())
                    .set("contact.email", office.contact().email())
                    .set("contact.phone", office.contact().phone());
        }
        return filling.build();
    }

    private Mono<ServerResponse> render(
            ServerRequest request, HttpStatus status, Form form, @Nullable Stored<Office> stored) {
        Map<String, Object> model = new HashMap<>(Map.of("form", form));
        if (stored != null) {
            model.put("office", stored.state());
            model.put(VERSION, stored.version());
        }
        return pages.render(request, status, "office-form", model);
    }
}
