// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.reactive.function.server.ServerRequest;

/** What was just done, as the address of the page that follows says ({@code ?done=saved}): only what the page can word. */
public final class Done {
    /** In the address, and for the template. */
    public static final String NAME = "done";

    private final Set<String> worded;

    /** One of these codes. */
    public Done(String... worded) {
        this(List.of(worded));
    }

    /** One of these codes. */
    public Done(Collection<String> worded) {
        this.worded = Set.copyOf(worded);
    }

    /** Has the template say so, if anything was done. */
    public void in(ServerRequest request, Map<String, Object> model) {
        of(request).ifPresent(done -> model.put(NAME, done));
    }

    /** Its code; empty where nothing was done, or somebody made up a word. */
    public Optional<String> of(ServerRequest request) {
        return request.queryParam(NAME).filter(worded::contains);
    }
}
