// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.page.Paging;
import io.kogge.mission.chosen.Vocabularies;
import io.kogge.mission.chosen.VocabularyWords;
import io.kogge.mission.partners.model.Partner;
import io.kogge.mission.partners.usecase.Partners;
import io.kogge.web.api.PagingInput;
import io.kogge.web.i18n.Countries;
import io.kogge.web.i18n.LanguageResolver;
import io.kogge.web.i18n.Option;
import io.kogge.web.list.ListPage;
import io.kogge.web.list.ListPages;
import io.kogge.web.list.ListQuery;
import io.kogge.web.page.Done;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.RoutePolicy;
import io.kogge.web.routing.SecuredRoutes;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The list of partners, and the page of one. */
public final class PartnerPages {
    static final String PARTNERS = "/partners";

    private static final Done DONE = new Done("saved", "removed", "contact-saved", "contact-erased");

    private final Partners partners;
    private final PartnerDetails details;
    private final Vocabularies vocabularies;
    private final ListPages lists;
    private final Pages pages;

    /** Over what it shows. */
    public PartnerPages(
            Partners partners, PartnerDetails details, Vocabularies vocabularies, ListPages lists, Pages pages) {
        this.partners = partners;
        this.details = details;
        this.vocabularies = vocabularies;
        this.lists = lists;
        this.pages = pages;
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(PARTNERS, Access.STAFF, this::list)
                .GET(PARTNERS + "/{id}", RoutePolicy.personal(), this::show)
                .build();
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        return lists.answer(request, PartnerListing.LIST, "partners", query -> found(request, query));
    }

    private Mono<ListPage> found(ServerRequest request, ListQuery query) {
        Locale reader = LanguageResolver.page(request.exchange());
        return Mono.zip(
                        partners.list(PartnerListing.selection(query), query.order(), query.paging()),
                        partners.countries().collectList(),
                        vocabularies.read())
                .map(read -> ListPage.of(read.getT1().map(PartnerRow::of))
                        .options(PartnerListing.COUNTRY, countries(read.getT2(), reader))
                        .options(PartnerListing.POLICY_LINE, new VocabularyWords(read.getT3(), reader).lines())
                        .telling(DONE, request));
    }

    /** In the order of the reader's language. */
    private static List<Option> countries(List<String> codes, Locale reader) {
        return Countries.list(reader).stream()
                .filter(country -> codes.contains(country.value()))
                .toList();
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        Paging paging = PagingInput.of(request);
        return partners.get(request.pathVariable("id")).flatMap(stored -> show(request, stored, paging));
    }

    private Mono<ServerResponse> show(ServerRequest request, Stored<Partner> stored, Paging paging) {
        return details.of(stored.state(), paging).zipWith(vocabularies.read()).flatMap(read -> {
            Map<String, Object> model = new HashMap<>();
            model.put("row", PartnerRow.of(stored));
            model.put("words", new VocabularyWords(read.getT2(), LanguageResolver.page(request.exchange())));
            model.put("timeline", read.getT1().timeline().map(PartnerHappeningRow::new));
            model.put("offices", read.getT1().offices());
            DONE.in(request, model);
            return pages.render(request, "partner", model);
        });
    }
}
