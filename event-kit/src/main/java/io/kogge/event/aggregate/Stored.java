// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.aggregate;

/**
 * An aggregate as it was read.
 *
 * @param id its id
 * @param version rises by one with every change; the ETag of its resource
 * @param state its state
 */
public record Stored<A>(String id, long version, A state) {}
