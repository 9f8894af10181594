// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.relay;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one kind of aggregate has not brought to the broker.
 *
 * @param aggregate name of the kind
 * @param pending how many documents
 * @param oldest when the oldest event was written, or null when none waits
 */
public record Backlog(
        String aggregate, long pending, @Nullable Instant oldest) {}
