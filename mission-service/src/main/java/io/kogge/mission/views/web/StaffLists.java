// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.views.web;

import io.kogge.mission.views.model.SavedView;
import io.kogge.mission.views.usecase.OpenView;
import io.kogge.mission.views.usecase.ViewQueries;
import io.kogge.web.list.ListKind;
import io.kogge.web.list.ListQuery;
import io.kogge.web.list.SavedLists;
import io.kogge.web.session.SignedIn;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** Puts saved views above the lists. */
public final class StaffLists implements SavedLists {
    private final ViewQueries views;

    /** Over what is saved. */
    public StaffLists(ViewQueries views) {
        this.views = views;
    }

    @Override
    public Mono<Shelf> of(ServerRequest request, ListQuery query) {
        ListKind kind = query.kind();
        return views.of(SignedIn.actor(request).id(), kind.path())
                .map(open -> new Shelf(
                        open.stream()
                                .map(one -> new Link(
                                        one.view().name(),
                                        address(kind, one.view()),
                                        one.view().shared()))
                                .toList(),
                        open.stream()
                                .filter(OpenView::usual)
                                .map(one -> address(kind, one.view()))
                                .findFirst()
                                .orElse(null),
                        saving(query),
                        ViewPages.VIEWS));
    }

    private static String address(ListKind kind, SavedView view) {
        return kind.address(SavableLists.asked(kind, view.query()).orElse(""));
    }

    private static String saving(ListQuery query) {
        return UriComponentsBuilder.fromPath(ViewPages.NEW)
                .queryParam("list", "{list}")
                .queryParam("query", "{query}")
                .encode()
                .buildAndExpand(query.kind().path(), query.links().query())
                .toUriString();
    }
}
