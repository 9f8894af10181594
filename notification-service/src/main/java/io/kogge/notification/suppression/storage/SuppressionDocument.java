// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.suppression.storage;

import io.kogge.kernel.command.Actor;
import io.kogge.notification.suppression.model.Holder;
import io.kogge.notification.suppression.model.Suppression;
import io.kogge.notification.suppression.model.Suppression.Cause;
import io.kogge.notification.suppression.model.Suppression.Reason;
import io.kogge.notification.suppression.model.Suppression.Release;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An address that mail came back from, as it is stored.
 *
 * @param address its keyed digest
 * @param suppressed whether it gets no mail; follows from the rest and finds it, like the next
 * @param listed whether it ever got none
 * @param overAt since when nothing is at stake any more; null while it gets no mail
 * @param since when it was suppressed last, or null
 */
public record SuppressionDocument(
        String address,
        @Nullable String personId,
        @Nullable Integer linkVersion,
        List<Instant> failures,
        boolean suppressed,
        boolean listed,
        @Nullable Instant overAt,
        @Nullable String reason,
        @Nullable Instant since,
        @Nullable String said,
        @Nullable String releasedBy,
        @Nullable Instant releasedAt) {

    static SuppressionDocument of(Suppression suppression) {
        Holder holder = suppression.holder();
        Cause cause = suppression.cause();
        Release release = suppression.release();
        return new SuppressionDocument(
                suppression.address(),
                holder == null ? null : holder.personId(),
                holder == null ? null : holder.linkVersion(),
                suppression.failures(),
                suppression.suppressed(),
                cause != null,
                suppression.overAt(),
                cause == null ? null : cause.reason().name(),
                cause == null ? null : cause.at(),
                cause == null ? null : cause.said(),
                release == null ? null : release.by().toString(),
                release == null ? null : release.at());
    }

    Suppression toSuppression() {
        return new Suppression(
                address,
                personId == null || linkVersion == null ? null : new Holder(personId, linkVersion),
                failures,
                reason == null || since == null || said == null ? null : new Cause(Reason.valueOf(reason), since, said),
                releasedBy == null || releasedAt == null ? null : new Release(Actor.parse(releasedBy), releasedAt));
    }
}
