// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.list;

import java.util.List;
import java.util.Optional;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;

/** Views of lists that people saved; a service that keeps them brings a bean. */
public interface SavedLists {

    /**
     * A view that the reader may open.
     *
     * @param name what it is called
     * @param path of the list with its query
     * @param shared whether all of the office see it
     */
    record Link(String name, String path, boolean shared) {}

    /** A service that keeps none. */
    SavedLists NONE = new SavedLists() {
        @Override
        public Mono<List<Link>> of(ServerRequest request, ListKind kind) {
            return Mono.just(List.of());
        }

        @Override
        public Mono<Optional<String>> usual(ServerRequest request, ListKind kind) {
            return Mono.just(Optional.empty());
        }

        @Override
        public Optional<String> saving(ListQuery query) {
            return Optional.empty();
        }
    };

    /** Those of this list for who is signed in. */
    Mono<List<Link>> of(ServerRequest request, ListKind kind);

    /** The address of the one that opens instead of the bare list; empty if that was not chosen. */
    Mono<Optional<String>> usual(ServerRequest request, ListKind kind);

    /** The address of the page that saves this view; empty where none are kept. */
    Optional<String> saving(ListQuery query);
}
