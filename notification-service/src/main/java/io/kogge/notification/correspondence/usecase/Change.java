// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import io.kogge.notification.correspondence.model.Correspondence;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on a correspondence at a version, to be written where it still has that.
 *
 * @param events what happened, in order
 * @param hold what becomes of the lease
 * @param lookAt when somebody should look at it again (system time), where its letters do not say; else null
 */
public record Change(
        Kept before,
        Correspondence after,
        List<Correspondence.Event> events,
        Command command,
        Hold hold,
        @Nullable Instant lookAt) {

    /** What becomes of the lease. */
    public sealed interface Hold {

        /** It stays as it is. */
        record Leave() implements Hold {}

        /** Nobody has it any more. */
        record Free() implements Hold {}

        /**
         * This holder takes it, which is possible only where the one before has had it long enough.
         *
         * @param now system time
         */
        record Take(String holder, Instant now, Instant until) implements Hold {}
    }

    /** By this decision. */
    static Change of(Kept before, Decision<Correspondence, Correspondence.Event> decided, Command command, Hold hold) {
        return new Change(before, decided.state(), decided.events(), command, hold, null);
    }

    /** When the next letter is due; empty where none waits. */
    public Optional<Instant> dueAt() {
        return Optional.ofNullable(lookAt).or(after::dueAt);
    }

    /** Whether there is anything to write. */
    boolean isEmpty() {
        return events.isEmpty() && hold instanceof Hold.Leave && after.equals(before.state());
    }
}
