// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.running;

import io.kogge.event.aggregate.AggregateFactory;
import io.kogge.event.aggregate.AggregateType;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Outgoing;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import io.kogge.schemas.staff.StaffAccount;
import java.util.List;
import java.util.UUID;

/** What mission-service would publish of staff. */
public final class StaffLog {
    private final Aggregates<State, String> accounts;

    /** Public, as the codec reads it. */
    public record State(String id, String name, long changes) {}

    StaffLog(AggregateFactory factory) {
        accounts = factory.aggregates(new AggregateType<>(
                // the broker outlives the database, whose sequences begin anew
                "staff-member-" + UUID.randomUUID(),
                "staff_of_tests",
                State.class,
                state -> state,
                state -> state,
                (state, changed) -> List.of(Outgoing.of(
                        state.id(), new StaffAccount(state.id(), state.name(), List.of("staff"), 1, null, null, null))),
                List.of()));
    }

    void add(String id, String name) {
        write(id, name);
    }

    void remove(String id) {
        write(id, "");
    }

    private void write(String id, String name) {
        accounts.createOrChange(
                        id,
                        Command.by(Actor.system("test")),
                        known -> Decision.of(
                                new State(id, name, known.map(State::changes).orElse(0L) + 1), "changed"))
                .block();
    }
}
