// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.policy.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Rejection;
import io.kogge.mission.policy.model.KeptLine;
import io.kogge.mission.policy.model.PolicyList;
import org.jspecify.annotations.Nullable;

/**
 * A policy line in its list. Its version is the list's: whoever changes one line has seen the others.
 *
 * @param id of the line, which is in the list
 * @param list all lines
 */
public record LineInList(String id, Stored<PolicyList> list) {

    /** The line. */
    public KeptLine line() {
        return list.state().line(id).orElseThrow(() -> new Rejection.NotFound("policy-line"));
    }

    /** Its place among those that can be chosen, from 1; null if it was taken off. */
    public @Nullable Integer place() {
        return list.state().place(id);
    }

    /** The list's version. */
    public long version() {
        return list.version();
    }
}
