// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import io.kogge.web.list.ListPage;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.reactive.function.server.ServerRequest;

/** What was just done, to say so: only what the catalogue can word. */
final class Done {
    private static final String NAME = "done";

    private final Set<String> worded;

    Done(String... worded) {
        this.worded = Set.of(worded);
    }

    void in(ServerRequest request, Map<String, Object> model) {
        of(request).ifPresent(done -> model.put(NAME, done));
    }

    ListPage in(ServerRequest request, ListPage page) {
        return of(request).map(done -> page.with(NAME, done)).orElse(page);
    }

    private Optional<String> of(ServerRequest request) {
        return request.queryParam(NAME).filter(worded::contains);
    }
}
