// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.list;

import io.kogge.web.input.Fields;
import io.kogge.web.page.Pages;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * Answers the page of a list. Its template finds {@code list} (the {@link ListQuery}), {@code rows} (what was found),
 * {@code options} and {@code views}, which the fragments of {@code kogge/list.html} show.
 */
public final class ListPages {
    private final Pages pages;
    private final SavedLists saved;

    ListPages(Pages pages, SavedLists saved) {
        this.pages = pages;
        this.saved = saved;
    }

    /** The page; at the bare address it goes on to the view that the reader chose for it. */
    public Mono<ServerResponse> answer(
            ServerRequest request, ListKind kind, String template, Function<ListQuery, Mono<ListPage>> find) {
        Fields fields = Fields.of(request.queryParams());
        ListQuery query = ListQuery.read(kind, fields);
        fields.throwIfFaulty();
        // only the bare address can lead on, and then there is no list to read
        return request.queryParams().isEmpty()
                ? saved.of(request, query)
                        .flatMap(shelf -> shelf.usual() == null
                                ? find.apply(query).flatMap(page -> show(request, template, query, page, shelf))
                                : ServerResponse.seeOther(URI.create(shelf.usual()))
                                        .build())
                : Mono.zip(find.apply(query), saved.of(request, query))
                        .flatMap(both -> show(request, template, query, both.getT1(), both.getT2()));
    }

    private Mono<ServerResponse> show(
            ServerRequest request, String template, ListQuery query, ListPage page, SavedLists.Shelf views) {
        return pages.render(request, template, model(query, page, views));
    }

    private static Map<String, Object> model(ListQuery query, ListPage page, SavedLists.Shelf views) {
        Map<String, Object> model = new HashMap<>(page.more());
        model.put("list", query);
        model.put("rows", page.rows());
        model.put("options", page.options());
        model.put("views", views);
        return model;
    }
}
