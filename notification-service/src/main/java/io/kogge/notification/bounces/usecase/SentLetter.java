// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.usecase;

import org.jspecify.annotations.Nullable;

/**
 * A letter that went out.
 *
 * @param personId to whom, or null where that is nobody whom the service knows
 * @param address to which address it would go today; empty where it is not known
 */
public record SentLetter(String id, @Nullable String personId, String address) {}
