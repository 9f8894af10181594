// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.partners.model.ContactPerson;
import io.kogge.mission.partners.model.Partner;
import io.kogge.mission.partners.usecase.PartnerCommands;
import io.kogge.mission.partners.usecase.Partners;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.input.FormId;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.RoutePolicy;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The form of a partner's contact, and its erasure. Contacts of one partner hardly ever change at the same moment. */
public final class ContactPages {
    private static final String CONTACTS = PartnerPages.PARTNERS + "/{id}/contacts";
    private static final String CONTACT = CONTACTS + "/{contact}";

    private final PartnerCommands commands;
    private final Partners partners;
    private final Pages pages;

    /** Over the use cases. */
    public ContactPages(PartnerCommands commands, Partners partners, Pages pages) {
        this.commands = commands;
        this.partners = partners;
        this.pages = pages;
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(CONTACTS + "/new", Access.STAFF, this::blank)
                .POST(CONTACTS + "/new", Access.STAFF, this::add)
                .GET(CONTACT, RoutePolicy.personal(), this::show)
                .POST(CONTACT, Access.STAFF, this::change)
                .POST(CONTACT + "/erasure", Access.STAFF, this::erase)
                .build();
    }

    private Mono<ServerResponse> blank(ServerRequest request) {
        Form form = FormId.fresh().set("side", ContactPerson.Side.THEIRS).build();
        return partner(request).flatMap(stored -> render(request, HttpStatus.OK, form, stored, null));
    }

    /** The id that the form carries makes one contact of a form that is sent twice. */
    private Mono<ServerResponse> add(ServerRequest request) {
        return Form.read(request).zipWith(partner(request)).flatMap(both -> {
            Form form = both.getT1();
            return Submission.of(
                    form,
                    () -> {
                        Fields fields = form.fields();
                        return keep(
                                request,
                                both.getT2(),
                                fields.uuid(FormId.NAME).required().toString(),
                                fields);
                    },
                    refused -> render(request, refused.status(), refused.form(), both.getT2(), null));
        });
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return partner(request).flatMap(stored -> {
            ContactPerson contact = stored.state().contact(request.pathVariable("contact"));
            return render(request, HttpStatus.OK, PartnerFilling.of(contact), stored, contact);
        });
    }

    private Mono<ServerResponse> change(ServerRequest request) {
        return Form.read(request).zipWith(partner(request)).flatMap(both -> {
            Form form = both.getT1();
            ContactPerson contact = both.getT2().state().contact(request.pathVariable("contact"));
            return Submission.of(
                    form,
                    () -> keep(request, both.getT2(), contact.id(), form.fields()),
                    refused -> render(request, refused.status(), refused.form(), both.getT2(), contact));
        });
    }

    private Mono<ServerResponse> erase(ServerRequest request) {
        return partner(request)
                .flatMap(stored -> commands.erase(
                        stored.id(), stored.version(), request.pathVariable("contact"), SignedIn.actor(request)))
                .flatMap(stored -> done(stored, "contact-erased"));
    }

    private Mono<ServerResponse> keep(ServerRequest request, Stored<Partner> stored, String id, Fields fields) {
        ContactPerson contact = ContactInput.read(id, fields);
        return commands.keep(stored.id(), stored.version(), contact, SignedIn.actor(request))
                .flatMap(kept -> done(kept, "contact-saved"));
    }

    private Mono<Stored<Partner>> partner(ServerRequest request) {
        return partners.get(request.pathVariable("id"));
    }

    private static Mono<ServerResponse> done(Stored<Partner> stored, String what) {
        return Pages.seeOther(PartnerPages.PARTNERS + "/" + stored.id() + "?done=" + what);
    }

    private Mono<ServerResponse> render(
            ServerRequest request,
            HttpStatus status,
            Form form,
            Stored<Partner> stored,
            @Nullable ContactPerson contact) {
        Map<String, Object> model =
                new HashMap<>(Map.of("form", form, "row", PartnerRow.of(stored), "sides", ContactPerson.Side.values()));
        if (contact != null) {
            model.put("contact", contact);
        }
        return pages.render(request, status, "partner-contact", model);
    }
}
