// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.model;

import io.kogge.kernel.command.Decision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review as it was at one moment, without contacts and notes, for whoever has its link.
 *
 * @param period what it is of
 * @param sheet what it says
 * @param listed how many missions and activities it lists
 * @param frozenAt when that was
 * @param frozenBy name of who did it
 * @param tokenHash hash of what its link ends with; the link itself is kept nowhere
 * @param erased sections whose story was erased since
 * @param revokedAt when its link was withdrawn; null while it works
 */
public record FrozenReview(
        Period period,
        Sheet sheet,
        long listed,
        Instant frozenAt,
        String frozenBy,
        String tokenHash,
        List<String> erased,
        @Nullable Instant revokedAt) {
    /** Most missions and activities that are listed. */
    public static final int MOST_LISTED = 100_000;

    /** Withdraws the link for good. */
    public Decision<FrozenReview, Void> revoke(Instant now) {
        return revokedAt == null
                ? Decision.of(new FrozenReview(period, sheet, listed, frozenAt, frozenBy, tokenHash, erased, now))
                : Decision.unchanged(this);
    }

    /** Leaves nothing of what was told in these sections, and says so. */
    public Decision<FrozenReview, Void> forget(List<String> sections) {
        Sheet without = sheet;
        List<String> all = new ArrayList<>(erased);
        for (String section : sections) {
            Sheet less = without.without(section);
            if (!less.equals(without)) {
                without = less;
                all.add(section);
            }
        }
        return without.equals(sheet)
                ? Decision.unchanged(this)
                : Decision.of(new FrozenReview(
                        period, without, listed, frozenAt, frozenBy, tokenHash, List.copyOf(all), revokedAt));
    }
}
