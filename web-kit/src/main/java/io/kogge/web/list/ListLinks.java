// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.list;

import io.kogge.kernel.page.Sort;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** Addresses of the same list asked otherwise: each keeps what it does not change, and begins at the first page. */
public final class ListLinks {
    private static final String PAGE = "page";
    private static final String SIZE = "size";
    private static final int USUAL_SIZE = 25;

    private final ListQuery query;

    ListLinks(ListQuery query) {
        this.query = query;
    }

    /** What the list is asked, from the first page on: no question mark, empty if nothing is asked. */
    public String query() {
        return written(parameters(query));
    }

    /** The same list. */
    public String here() {
        return address(parameters(query));
    }

    /** Another page of it. */
    public String page(long page) {
        Map<String, List<String>> parameters = parameters(query);
        parameters.put(PAGE, List.of(Long.toString(page)));
        return address(parameters);
    }

    /** Sorted by this: as is usual for it, or the other way round if it is already sorted by it. */
    public String sorted(String field) {
        Sort sort = query.sort();
        Sort next = sort != null && sort.field().equals(field)
                ? sort.turned()
                : query.kind().usual(field).orElseThrow();
        return asked(query.q(), query.tab(), query.chosen(), next);
    }

    /** For {@code aria-sort} of this field's heading; null if the list is not sorted by it. */
    public @Nullable String direction(String field) {
        Sort sort = query.sort();
        if (sort == null || !sort.field().equals(field)) {
            return null;
        }
        return sort.descending() ? "descending" : "ascending";
    }

    /** Another tab. */
    public String tab(String code) {
        return asked(query.q(), code, query.chosen(), query.sort());
    }

    /** Without this value of a filter. */
    public String without(String filter, String value) {
        Map<String, List<String>> rest = new LinkedHashMap<>(query.chosen());
        rest.computeIfPresent(
                filter,
                (name, values) ->
                        values.stream().filter(one -> !one.equals(value)).toList());
        return asked(query.q(), query.tab(), rest, query.sort());
    }

    /** Without what is searched. */
    public String withoutSearch() {
        return asked("", query.tab(), query.chosen(), query.sort());
    }

    /** Neither searched nor narrowed; the tab and the order stay. */
    public String cleared() {
        return asked("", query.tab(), Map.of(), query.sort());
    }

    /** What a form for searching and narrowing has to keep: the tab and the order. */
    public Map<String, String> kept() {
        Map<String, String> kept = new LinkedHashMap<>();
        parameters(changed("", query.tab(), Map.of(), query.sort()))
                .forEach((name, values) -> kept.put(name, values.get(0)));
        return kept;
    }

    private String asked(String q, String tab, Map<String, List<String>> chosen, @Nullable Sort sort) {
        return address(parameters(changed(q, tab, chosen, sort)));
    }

    private ListQuery changed(String q, String tab, Map<String, List<String>> chosen, @Nullable Sort sort) {
        return new ListQuery(query.kind(), q, tab, chosen, sort, query.paging());
    }

    /** All that is not as the list is opened, in the order in which the list knows it. */
    private static Map<String, List<String>> parameters(ListQuery query) {
        ListKind kind = query.kind();
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!query.q().isEmpty()) {
            parameters.put(ListQuery.SEARCH, List.of(query.q()));
        }
        ListFilter tabs = kind.tabs();
        if (tabs != null && !tabs.codes().get(0).equals(query.tab())) {
            parameters.put(tabs.name(), List.of(query.tab()));
        }
        parameters.putAll(query.chosen());
        Sort sort = query.sort();
        if (sort != null && !sort.equals(kind.sorts().get(0))) {
            parameters.put(ListQuery.SORT, List.of(sort.code()));
        }
        if (query.paging().size() != USUAL_SIZE) {
            parameters.put(SIZE, List.of(Integer.toString(query.paging().size())));
        }
        return parameters;
    }

    private String address(Map<String, List<String>> parameters) {
        return query.kind().address(written(parameters));
    }

    private static String written(Map<String, List<String>> parameters) {
        return parameters.entrySet().stream()
                .flatMap(parameter -> parameter.getValue().stream()
                        .map(value -> parameter.getKey() + "=" + UriUtils.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }
}
