// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.page;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list, as the API answers it and pages show it.
 *
 * @param items what is on it
 * @param page counted from 1
 * @param size the most it holds
 * @param total number of items on all pages
 */
public record Paged<T>(List<T> items, int page, int size, long total) {
    /** Takes a copy. */
    public Paged {
        items = List.copyOf(items);
    }

    /** The page that was asked for. */
    public static <T> Paged<T> of(Paging paging, List<T> items, long total) {
        return new Paged<>(items, paging.page(), paging.size(), total);
    }

    /** The page that was asked for, of a list that is read as a whole. */
    public static <T> Paged<T> part(Paging paging, List<T> all) {
        long from = Math.min(all.size(), (long) (paging.page() - 1) * paging.size());
        long to = Math.min(all.size(), from + paging.size());
        return of(paging, all.subList((int) from, (int) to), all.size());
    }

    /** The same page of something else. */
    public <R> Paged<R> map(Function<? super T, R> change) {
        return new Paged<>(items.stream().<R>map(change).toList(), page, size, total);
    }

    /** Which item of all is its first, counted from 1. */
    public long first() {
        return (long) (page - 1) * size + 1;
    }

    /** Number of the last page, at least 1. */
    public long last() {
        return Math.max(1, (total + size - 1) / size);
    }
}
