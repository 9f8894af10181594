// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.api;

import io.kogge.kernel.page.Paging;
import io.kogge.web.input.Fields;
import org.springframework.web.reactive.function.server.ServerRequest;

/** Reads which part of a list is asked for. */
public final class PagingInput {
    /** The largest size of a page. */
    public static final int MAX_SIZE = 100;

    private static final int MAX_PAGE = 1_000_000;
    private static final int DEFAULT_SIZE = 25;

    private PagingInput() {}

    /** From the query parameters {@code page} and {@code size}; refuses what is no number or out of bounds. */
    public static Paging of(ServerRequest request) {
        Fields query = Fields.of(request.queryParams());
        Paging paging = of(query);
        query.throwIfFaulty();
        return paging;
    }

    /** The same from a query that is read together with its other parameters. */
    public static Paging of(Fields query) {
        int page = query.integer("page").min(1).max(MAX_PAGE).or(1);
        int size = query.integer("size").min(1).max(MAX_SIZE).or(DEFAULT_SIZE);
        return new Paging(page, size);
    }
}
