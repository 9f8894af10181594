// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.limit;

/**
 * A named limit.
 *
 * @param name in kebab-case, also the code of its refusal: {@code rejection.<name>} words it
 * @param quota how often one subject may in what time
 */
public record Limit(String name, Quota quota) {}
