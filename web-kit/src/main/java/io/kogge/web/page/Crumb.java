// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.page;

/**
 * One step of "where you are", above the page.
 *
 * @param label what it is called
 * @param path where it is
 */
public record Crumb(String label, String path) {}
