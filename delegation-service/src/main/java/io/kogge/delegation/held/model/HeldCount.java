// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.held.model;

import io.kogge.kernel.command.Decision;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many forms for one mission are held back, as the other services are told.
 *
 * @param count 0 where none is any more
 * @param since when the first of them was handed in (system time); null where none is held back
 */
public record HeldCount(
        String missionId, long count, @Nullable Instant since) {

    /** Of a mission for which none is held back any more. */
    public HeldCount over() {
        return new HeldCount(missionId, 0, null);
    }

    /** Tells this, unless it is what was told last. */
    public Decision<HeldCount, HeldCounted> told(Optional<HeldCount> last, Instant at) {
        return last.filter(this::equals).isPresent()
                ? Decision.unchanged(this)
                : Decision.of(this, new HeldCounted(this, at));
    }
}
