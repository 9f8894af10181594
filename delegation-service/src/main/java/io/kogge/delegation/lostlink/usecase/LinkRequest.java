// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.lostlink.usecase;

import java.time.Instant;

/**
 * That somebody asked for the links of an address.
 *
 * @param id made here
 * @param addressKey by what people are found; the address itself is not kept, as it may be anybody's
 * @param askedAt when (system time)
 */
public record LinkRequest(String id, String addressKey, Instant askedAt) {}
