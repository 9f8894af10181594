// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.held.storage;

import io.kogge.delegation.held.model.HeldCount;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was told last of a mission, as it is stored. */
public record HeldCountDocument(
        String missionId, long count, @Nullable Instant since) {

    static HeldCountDocument of(HeldCount count) {
        return new HeldCountDocument(count.missionId(), count.count(), count.since());
    }

    HeldCount toCount() {
        return new HeldCount(missionId, count, since);
    }
}
