// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.list;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;

/** Views of lists that people saved; a service that keeps them brings a bean. */
@FunctionalInterface
public interface SavedLists {
    /** Of a service that keeps none. */
    SavedLists NONE = (request, query) -> Mono.just(new Shelf(List.of(), null, null, null));

    /**
     * A view that the reader may open.
     *
     * @param name what it is called
     * @param path of the list with its query
     * @param shared whether all of the office see it
     */
    record Link(String name, String path, boolean shared) {}

    /**
     * What stands above a list.
     *
     * @param links the views that the reader may open
     * @param usual the address of the view that opens instead of the bare list; null if the reader chose none
     * @param save the page on which this view of the list is saved; null where none are kept
     * @param all the page of all that the reader may open; null where none are kept
     */
    record Shelf(
            List<Link> links,
            @Nullable String usual,
            @Nullable String save,
            @Nullable String all) {
        /** Takes a copy. */
        public Shelf {
            links = List.copyOf(links);
        }
    }

    /** For who is signed in, above this list as it is shown now. */
    Mono<Shelf> of(ServerRequest request, ListQuery query);
}
