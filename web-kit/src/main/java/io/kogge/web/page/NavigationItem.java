// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.page;

/**
 * One entry of the navigation on one page.
 *
 * @param key {@code navigation.<key>} names it
 * @param path where it leads
 * @param current whether the page is in this part
 */
public record NavigationItem(String key, String path, boolean current) {}
