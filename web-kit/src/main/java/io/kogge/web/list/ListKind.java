// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.list;

import io.kogge.kernel.page.Sort;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one list of the product can be asked. A bean of each list that staff can save views of.
 *
 * @param path of its page
 * @param title message key of what it is called
 * @param searched whether names in it can be searched
 * @param tabs what it shows one at a time, the first unless asked for; null where it has no tabs
 * @param filters what it can be narrowed by
 * @param sorts by what it can be sorted, as it is opened first; in their usual directions. Empty where it has one order
 */
public record ListKind(
        String path,
        String title,
        boolean searched,
        @Nullable ListFilter tabs,
        List<ListFilter> filters,
        List<Sort> sorts) {

    /** Takes copies. */
    public ListKind {
        filters = List.copyOf(filters);
        sorts = List.copyOf(sorts);
    }

    /** A list that is neither searched nor narrowed nor sorted so far. */
    public static ListKind at(String path, String title) {
        return new ListKind(path, title, false, null, List.of(), List.of());
    }

    /** The same, where names can be searched. */
    public ListKind searchable() {
        return new ListKind(path, title, true, tabs, filters, sorts);
    }

    /** The same with tabs. */
    public ListKind tabs(ListFilter shown) {
        return new ListKind(path, title, searched, shown, filters, sorts);
    }

    /** The same, narrowed by these. */
    public ListKind filters(ListFilter... by) {
        return new ListKind(path, title, searched, tabs, List.of(by), sorts);
    }

    /** The same, sorted by one of these: {@code name}, or {@code -since} where the latest come first. */
    public ListKind sorts(String... by) {
        return new ListKind(
                path,
                title,
                searched,
                tabs,
                filters,
                Arrays.stream(by).map(Sort::parse).toList());
    }

    /**
     * The address of this list asked so. The bare one opens the view that the reader chose, so the list as such is its first
     * page.
     *
     * @param query as {@link ListLinks#query} writes it
     */
    public String address(String query) {
        return path + "?" + (query.isEmpty() ? "page=1" : query);
    }

    /** The order by this field that is usual. */
    Optional<Sort> usual(String field) {
        return sorts.stream().filter(sort -> sort.field().equals(field)).findFirst();
    }
}
