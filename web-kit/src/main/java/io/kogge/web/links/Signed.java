// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.links;

/**
 * What a personal link says.
 *
 * @param subject whose it is, such as a registration's id
 * @param version counted up to revoke earlier links
 */
public record Signed(String subject, int version) {}
