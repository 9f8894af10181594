// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

import org.jspecify.annotations.Nullable;

/**
 * What a row is about in the register, and what it did there.
 *
 * @param outcome what became of it; null as long as nothing did
 * @param activityId the activity that it is about or made; null if there is none
 * @param version that was seen, or that it left; 0 if there is none
 * @param before what the activity was before, as the target writes it; null unless it was changed
 * @param code why it was refused; null unless it was
 */
public record RowResult(
        @Nullable RowOutcome outcome,
        @Nullable String activityId,
        long version,
        @Nullable String before,
        @Nullable String code) {
    /** Nothing yet. */
    public static final RowResult NOTHING = new RowResult(null, null, 0, null, null);

    /** About this activity, of which this version was seen. */
    public static RowResult about(String activityId, long version) {
        return new RowResult(null, activityId, version, null, null);
    }

    /** With this outcome. */
    public RowResult as(RowOutcome other) {
        return new RowResult(other, activityId, version, before, code);
    }

    /** With this outcome, and this version left. */
    public RowResult as(RowOutcome other, long left) {
        return new RowResult(other, activityId, left, before, code);
    }

    /** Refused for this reason. */
    public RowResult refused(String reason) {
        return new RowResult(RowOutcome.REFUSED, activityId, version, before, reason);
    }

    /** Without what people wrote. */
    @Override
    public String toString() {
        return "RowResult[" + outcome + ", " + activityId + "]";
    }
}
