// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.i18n;

/**
 * One entry of a list to choose from.
 *
 * @param value what is sent
 * @param label what is shown
 */
public record Option(String value, String label) {}
