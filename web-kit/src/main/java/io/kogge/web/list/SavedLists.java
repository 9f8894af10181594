// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.list;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;

/** Views of lists that people saved; a service that keeps them brings a bean. */
public interface SavedLists {
    /** Of a service that keeps none. */
    SavedLists NONE = new SavedLists() {
        @Override
        public Mono<Shelf> of(ServerRequest request, ListQuery query) {
            return Mono.just(new Shelf(List.of(), null, null));
        }

        @Override
        public Mono<Optional<String>> usual(ServerRequest request, ListKind kind) {
            return Mono.just(Optional.empty());
        }
    };

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
     * @param save the page on which this view of the list is saved; null where none are kept
     * @param all the page of all that the reader may open; null where none are kept
     */
    record Shelf(
            List<Link> links,
            @Nullable String save,
            @Nullable String all) {
        /** Takes a copy. */
        public Shelf {
            links = List.copyOf(links);
        }
    }

    /** For who is signed in, above this list as it is shown now. */
    Mono<Shelf> of(ServerRequest request, ListQuery query);

    /** The address of the view that opens instead of the bare list; empty if the reader chose none. */
    Mono<Optional<String>> usual(ServerRequest request, ListKind kind);
}
