// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.suppression.web;

import io.kogge.notification.suppression.model.Suppression;
import io.kogge.notification.suppression.model.Suppression.Cause;
import io.kogge.notification.suppression.model.Suppression.Reason;
import io.kogge.notification.suppression.model.Suppression.Release;
import io.kogge.notification.suppression.usecase.SuppressionList.Listed;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An address on the list, as pages show it.
 *
 * @param release path of the form that lets mail go there again
 * @param name of whose it is; empty where nobody is known
 * @param said what the last server said; may be empty
 * @param releasedBy empty where nobody did, or who has no account any more
 */
public record SuppressionRow(
        String release,
        long version,
        String name,
        Reason reason,
        String said,
        Instant since,
        boolean suppressed,
        String releasedBy,
        @Nullable Instant releasedAt) {

    static SuppressionRow of(Listed listed) {
        Suppression state = listed.stored().state();
        Cause cause = Objects.requireNonNull(state.cause());
        Release release = state.release();
        return new SuppressionRow(
                SuppressionPages.PATH + "/" + listed.stored().id() + "/releases",
                listed.stored().version(),
                listed.name(),
                cause.reason(),
                cause.said(),
                cause.at(),
                state.suppressed(),
                listed.releasedBy(),
                release == null ? null : release.at());
    }
}
