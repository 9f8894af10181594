// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.page;

/**
 * Which part of a list is asked for.
 *
 * @param page counted from 1
 * @param size how many items it holds at most
 */
public record Paging(int page, int size) {
    /** How many items come before this page. */
    public int offset() {
        return (page - 1) * size;
    }
}
