// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.usecase;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter that went out.
 *
 * @param personId to whom, or null where that is nobody whom the service knows
 * @param address to which address it would go today; empty where it is not known
 * @param endedAt when it was sent, or came back (domain time)
 */
public record SentLetter(String id, @Nullable String personId, String address, Instant endedAt) {}
