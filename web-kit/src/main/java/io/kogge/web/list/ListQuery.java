// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.list;

import io.kogge.kernel.page.Paging;
import io.kogge.kernel.page.Sort;
import io.kogge.web.api.PagingInput;
import io.kogge.web.input.Choice;
import io.kogge.web.input.Fields;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a list is asked, as its address says it: {@code ?q=oldenbrug&relation=partner-city&relation=network&sort=-since&page=2}.
 *
 * @param kind of which list
 * @param q what is searched; empty for all
 * @param tab which tab is open; empty where there are none
 * @param chosen the values that were chosen of each filter; a filter without any lets all through
 * @param sort the order; null where the list has one only
 * @param paging which part of it
 */
public record ListQuery(
        ListKind kind,
        String q,
        String tab,
        Map<String, List<String>> chosen,
        @Nullable Sort sort,
        Paging paging) {
    static final String SEARCH = "q";
    static final String SORT = "sort";
    private static final int LONGEST = 200;

    /** Takes a copy. */
    public ListQuery {
        chosen = Collections.unmodifiableMap(new LinkedHashMap<>(chosen));
    }

    /** Reads it; notes what the list does not know as faults, for the caller to throw. */
    public static ListQuery read(ListKind kind, Fields query) {
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        kind.filters().forEach(filter -> chosen.put(filter.name(), filter.read(query)));
        return new ListQuery(
                kind,
                kind.searched() ? query.text(SEARCH).max(LONGEST).or("") : "",
                tab(kind, query),
                chosen,
                sort(kind, query),
                PagingInput.of(query));
    }

    /** The chosen values of a filter. */
    public List<String> values(String filter) {
        return chosen.getOrDefault(filter, List.of());
    }

    /** The chosen constants of a filter. */
    public <E extends Enum<E>> Set<E> values(String filter, Class<E> type) {
        List<String> codes = values(filter);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> codes.contains(Choice.code(constant)))
                .collect(Collectors.toSet());
    }

    /** The open tab. */
    public <E extends Enum<E>> E tab(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> Choice.code(constant).equals(tab))
                .findFirst()
                .orElseGet(() -> type.getEnumConstants()[0]);
    }

    /** The order, of a list that has sorts. */
    public Sort order() {
        return Optional.ofNullable(sort).orElseThrow();
    }

    /** Whether something is searched or chosen, so that not finding any says little. */
    public boolean narrowed() {
        return !q.isEmpty() || chosen.values().stream().anyMatch(values -> !values.isEmpty());
    }

    /** Where else one can go from here. */
    public ListLinks links() {
        return new ListLinks(this);
    }

    private static String tab(ListKind kind, Fields query) {
        ListFilter tabs = kind.tabs();
        return tabs == null
                ? ""
                : query.oneOf(tabs.name(), tabs.codes()).or(tabs.codes().get(0));
    }

    private static @Nullable Sort sort(ListKind kind, Fields query) {
        if (kind.sorts().isEmpty()) {
            return null;
        }
        List<String> codes = kind.sorts().stream()
                .flatMap(sort -> Stream.of(sort.code(), sort.turned().code()))
                .toList();
        return Sort.parse(query.oneOf(SORT, codes).or(codes.get(0)));
    }
}
