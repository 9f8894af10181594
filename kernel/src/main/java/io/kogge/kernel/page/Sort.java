// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.page;

/**
 * In which order a list is asked for.
 *
 * @param field by what
 * @param descending whether the largest or latest come first
 */
public record Sort(String field, boolean descending) {
    private static final String DESCENDING = "-";

    /** The smallest or earliest first. */
    public static Sort by(String field) {
        return new Sort(field, false);
    }

    /** As addresses have it: {@code since}, or {@code -since} for the latest first. */
    public static Sort parse(String code) {
        return code.startsWith(DESCENDING) ? new Sort(code.substring(1), true) : by(code);
    }

    /** As {@link #parse} reads it. */
    public String code() {
        return (descending ? DESCENDING : "") + field;
    }

    /** The other way round. */
    public Sort turned() {
        return new Sort(field, !descending);
    }
}
