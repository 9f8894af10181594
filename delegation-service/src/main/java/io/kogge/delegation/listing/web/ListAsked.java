// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.listing.web;

import io.kogge.delegation.listing.model.Wanted;
import io.kogge.web.input.Fields;
import io.kogge.web.list.ListFilter;
import io.kogge.web.list.ListKind;
import io.kogge.web.list.ListQuery;
import org.springframework.web.reactive.function.server.ServerRequest;

/** What the list of missions can be asked, by the page, by programs and by calendars alike. */
final class ListAsked {
    static final String COUNTRY = "country";
    static final String THEME = "theme";
    static final ListKind KIND = ListKind.at("/join", "listing.title")
            .searchable()
            .filters(ListFilter.open(COUNTRY), ListFilter.open(THEME));

    private ListAsked() {}

    /** What this request asks; a rejection that names what cannot be asked. */
    static ListQuery read(ServerRequest request) {
        Fields fields = Fields.of(request.queryParams());
        ListQuery query = ListQuery.read(KIND, fields);
        fields.throwIfFaulty();
        return query;
    }

    /** Which missions that means. */
    static Wanted wanted(ListQuery query) {
        return Wanted.of(query.q(), query.values(COUNTRY), query.values(THEME));
    }
}
