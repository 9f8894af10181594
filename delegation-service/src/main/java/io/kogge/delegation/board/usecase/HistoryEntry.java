// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.board.usecase;

import io.kogge.kernel.command.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a registration.
 *
 * @param at when, by the domain's clock where the event says so
 * @param logged when it was written down, by the system's clock: the order of entries
 * @param what code in kebab-case, such as {@code submitted}
 * @param by who did it
 * @param staffName what the member of staff is called who did it; null if it was none, or has no account any more
 * @param detail code of how or why; null if there is none
 */
public record HistoryEntry(
        Instant at,
        Instant logged,
        String what,
        Actor by,
        @Nullable String staffName,
        @Nullable String detail) {

    /** The same with this name of who did it. */
    public HistoryEntry by(@Nullable String name) {
        return new HistoryEntry(at, logged, what, by, name, detail);
    }

    /** What kind of actor did it: {@code staff}, {@code person} or {@code system}. */
    public String kind() {
        return by.kind().code();
    }

    /** Without the name. */
    @Override
    public String toString() {
        return "HistoryEntry[" + what + " by " + by + "]";
    }
}
