// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.page.Paging;
import io.kogge.mission.partners.model.Partner;
import io.kogge.mission.partners.model.RegisterKind;
import io.kogge.mission.partners.model.Tie;
import io.kogge.mission.partners.model.Upkeep;
import io.kogge.mission.partners.usecase.PartnerOrder;
import io.kogge.mission.partners.usecase.Partners;
import io.kogge.mission.partners.usecase.Vocabularies;
import io.kogge.web.api.PagingInput;
import io.kogge.web.i18n.LanguageResolver;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The list of partners, and the page of one. */
public final class PartnerPages {
    static final String PARTNERS = "/partners";

    private static final Set<String> DONE = Set.of("saved", "removed", "contact-saved", "contact-erased");

    private final Partners partners;
    private final PartnerDetails details;
    private final Vocabularies vocabularies;
    private final Pages pages;

    /** Over what it shows. */
    public PartnerPages(Partners partners, PartnerDetails details, Vocabularies vocabularies, Pages pages) {
        this.partners = partners;
        this.details = details;
        this.vocabularies = vocabularies;
        this.pages = pages;
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(PARTNERS, Access.STAFF, this::list)
                .GET(PARTNERS + "/{id}", Access.STAFF, this::show)
                .build();
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        Fields query = Fields.of(request.queryParams());
        PartnerListing listing = PartnerListing.read(query);
        Paging paging = PagingInput.of(query);
        query.throwIfFaulty();
        return partners.list(listing.selection(), listing.order(), paging)
                .zipWith(vocabularies.read())
                .flatMap(read -> {
                    Map<String, Object> model = new HashMap<>();
                    model.put("found", read.getT1().map(PartnerRow::of));
                    model.put("words", new Words(read.getT2(), LanguageResolver.page(request.exchange())));
                    model.put("form", Form.of(request.queryParams()));
                    model.put("query", Queries.without(request.queryParams(), "page"));
                    model.put("kinds", RegisterKind.values());
                    model.put("ties", Tie.values());
                    model.put("upkeeps", Upkeep.values());
                    model.put("orders", PartnerOrder.values());
                    done(request, model);
                    return pages.render(request, "partners", model);
                });
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        Paging paging = PagingInput.of(request);
        return partners.get(request.pathVariable("id")).flatMap(stored -> show(request, stored, paging));
    }

    private Mono<ServerResponse> show(ServerRequest request, Stored<Partner> stored, Paging paging) {
        return details.of(stored.state(), paging).zipWith(vocabularies.read()).flatMap(read -> {
            Map<String, Object> model = new HashMap<>();
            model.put("row", PartnerRow.of(stored));
            model.put("words", new Words(read.getT2(), LanguageResolver.page(request.exchange())));
            model.put("timeline", read.getT1().timeline().map(HappeningRow::new));
            model.put("offices", read.getT1().offices());
            done(request, model);
            return pages.render(request, "partner", model);
        });
    }

    private static void done(ServerRequest request, Map<String, Object> model) {
        request.queryParam("done").filter(DONE::contains).ifPresent(done -> model.put("done", done));
    }
}
