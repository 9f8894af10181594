// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.list;

import io.kogge.kernel.page.Paged;
import io.kogge.web.i18n.Option;
import io.kogge.web.page.Done;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.reactive.function.server.ServerRequest;

/**
 * What a list's page shows.
 *
 * @param rows one page of what was found
 * @param options what filters whose values lie in the database are chosen from, by the filter's name
 * @param more what the template wants besides
 */
public record ListPage(Paged<?> rows, Map<String, List<Option>> options, Map<String, Object> more) {
    /** Takes copies. */
    public ListPage {
        options = Map.copyOf(options);
        more = Map.copyOf(more);
    }

    /** Of what was found alone. */
    public static ListPage of(Paged<?> rows) {
        return new ListPage(rows, Map.of(), Map.of());
    }

    /** The same with what a filter is chosen from. */
    public ListPage options(String filter, List<Option> from) {
        Map<String, List<Option>> all = new HashMap<>(options);
        all.put(filter, from);
        return new ListPage(rows, all, more);
    }

    /** The same, saying what was just done. */
    public ListPage telling(Done done, ServerRequest request) {
        return done.of(request).map(what -> with(Done.NAME, what)).orElse(this);
    }

    /** The same with more for the template. */
    public ListPage with(String name, Object value) {
        Map<String, Object> all = new HashMap<>(more);
        all.put(name, value);
        return new ListPage(rows, options, all);
    }
}
