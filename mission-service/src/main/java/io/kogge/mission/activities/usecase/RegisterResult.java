// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.usecase;

import io.kogge.kernel.command.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * What became of one activity among many.
 *
 * @param id which one
 * @param outcome what became of it
 * @param version that it has now; 0 where that is not known
 * @param reason why it was refused; null unless it was
 */
public record RegisterResult(
        String id, Outcome outcome, long version, @Nullable Rejection reason) {

    /** What can become of it. */
    public enum Outcome {
        /** As it was wished, now or by an earlier run of the same job. */
        DONE,
        /** Left as it is: somebody changed it since. */
        CHANGED_SINCE,
        /** It is not there: somebody removed it, or it never was. */
        MISSING,
        /** Refused for another reason. */
        REFUSED
    }

    static RegisterResult done(String id, long version) {
        return new RegisterResult(id, Outcome.DONE, version, null);
    }

    static RegisterResult changedSince(String id, long version) {
        return new RegisterResult(id, Outcome.CHANGED_SINCE, version, null);
    }

    static RegisterResult refused(String id, Rejection reason) {
        return reason instanceof Rejection.NotFound
                ? new RegisterResult(id, Outcome.MISSING, 0, null)
                : new RegisterResult(id, Outcome.REFUSED, 0, reason);
    }
}
