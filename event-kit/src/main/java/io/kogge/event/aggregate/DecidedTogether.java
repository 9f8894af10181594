// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.aggregate;

import io.kogge.event.relay.OutboxEntry;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What several commands come to, before it is written.
 *
 * @param state the state after them
 * @param events what happened, in order
 * @param entries what goes on the topics because of that: what each event says, and behind it what the whole comes to,
 *     because of the last command that led to something
 * @param commands those that were carried out now, and not already before
 */
record DecidedTogether<A, E>(A state, List<E> events, List<OutboxEntry> entries, List<Command> commands) {

    /** Carries them out in order, one at least; what a deciding function throws comes out. */
    static <A, E> DecidedTogether<A, E> of(
            AggregateType<A, E, ?> type,
            OutboxEntries entries,
            String id,
            @Nullable Current<A> found,
            List<DecidedCommand<A, E>> steps,
            @Nullable String traceparent) {
        Stored<A> before = found == null ? null : found.stored();
        long sequence = found == null ? 0 : found.document().sequence();
        Stored<A> now = before;
        List<E> events = new ArrayList<>();
        List<OutboxEntry> outgoing = new ArrayList<>();
        List<Command> commands = new ArrayList<>();
        Command latest = null;
        for (DecidedCommand<A, E> step : steps) {
            if (found != null && found.document().knows(step.command())) {
                continue;
            }
            Decision<A, E> decided = step.decide().apply(Optional.ofNullable(now));
            now = new Stored<>(id, now == null ? 0 : now.version(), decided.state());
            events.addAll(decided.events());
            commands.add(step.command());
            latest = decided.events().isEmpty() ? latest : step.command();
            outgoing.addAll(entries.of(
                    type.name(),
                    id,
                    sequence + outgoing.size(),
                    step.command(),
                    traceparent,
                    decided.events().stream()
                            .flatMap(event -> type.events().apply(decided.state(), event).stream())
                            .toList()));
        }
        A state = Objects.requireNonNull(now, "no command").state();
        if (latest != null) {
            List<Outgoing> summary = type.summary().of(before == null ? null : before.state(), state);
            outgoing.addAll(entries.of(type.name(), id, sequence + outgoing.size(), latest, traceparent, summary));
        }
        return new DecidedTogether<>(state, events, outgoing, commands);
    }
}
