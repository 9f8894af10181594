// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.suppression.web;

import io.kogge.notification.suppression.model.Holder;
import io.kogge.notification.suppression.model.Suppression;
import io.kogge.notification.suppression.model.Suppression.Cause;
import io.kogge.notification.suppression.model.Suppression.Release;
import io.kogge.notification.suppression.usecase.SuppressionList.Listed;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An address on the list, as the API answers it; what is not there is left out. */
record SuppressionJson(
        String id,
        long version,
        @Nullable String personId,
        boolean suppressed,
        String reason,
        Instant since,
        String said,
        @Nullable String releasedBy,
        @Nullable Instant releasedAt) {

    static SuppressionJson of(Listed listed) {
        Suppression state = listed.stored().state();
        Cause cause = Objects.requireNonNull(state.cause());
        Release release = state.release();
        Holder holder = state.holder();
        return new SuppressionJson(
                listed.stored().id(),
                listed.stored().version(),
                holder == null ? null : holder.personId(),
                state.suppressed(),
                cause.reason().name(),
                cause.at(),
                cause.said(),
                release == null ? null : release.by().toString(),
                release == null ? null : release.at());
    }
}
