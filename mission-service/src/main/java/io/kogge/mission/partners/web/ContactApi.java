// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.partners.model.ContactPerson;
import io.kogge.mission.partners.model.Partner;
import io.kogge.mission.partners.usecase.PartnerCommands;
import io.kogge.mission.partners.usecase.Partners;
import io.kogge.web.api.Answers;
import io.kogge.web.api.ClientId;
import io.kogge.web.api.IfMatch;
import io.kogge.web.input.Fields;
import io.kogge.web.input.JsonBody;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The API of a partner's contacts, for staff; versions are those of the partner. */
public final class ContactApi {
    private static final String CONTACTS = "/api/mission/v1/partners/{id}/contacts";
    private static final String CONTACT = CONTACTS + "/{contact}";

    private final PartnerCommands commands;
    private final Partners partners;

    /** Over the use cases. */
    public ContactApi(PartnerCommands commands, Partners partners) {
        this.commands = commands;
        this.partners = partners;
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .POST(CONTACTS, Access.STAFF, this::add)
                .PUT(CONTACT, Access.STAFF, this::change)
                .DELETE(CONTACT, Access.STAFF, this::erase)
                .build();
    }

    private Mono<ServerResponse> add(ServerRequest request) {
        long version = IfMatch.version(request);
        return JsonBody.fields(request).flatMap(fields -> {
            String contact = ClientId.ofNew(fields);
            return keep(request, version, contact, fields)
                    .flatMap(stored ->
                            Answers.created(request.path() + "/" + contact, PartnerView.of(stored), stored.version()));
        });
    }

    private Mono<ServerResponse> change(ServerRequest request) {
        String contact = request.pathVariable("contact");
        long version = IfMatch.version(request);
        return partners.get(request.pathVariable("id"))
                .doOnNext(stored -> stored.state().contact(contact))
                .then(JsonBody.fields(request))
                .flatMap(fields -> {
                    ClientId.repeats(fields, contact);
                    return keep(request, version, contact, fields);
                })
                .flatMap(stored -> Answers.ok(PartnerView.of(stored), stored.version()));
    }

    private Mono<ServerResponse> erase(ServerRequest request) {
        return commands.erase(
                        request.pathVariable("id"),
                        IfMatch.version(request),
                        request.pathVariable("contact"),
                        SignedIn.actor(request))
                .flatMap(stored -> Answers.done());
    }

    private Mono<Stored<Partner>> keep(ServerRequest request, long version, String contactId, Fields fields) {
        ContactPerson contact = ContactInput.read(contactId, fields);
        return commands.keep(request.pathVariable("id"), version, contact, SignedIn.actor(request));
    }
}
