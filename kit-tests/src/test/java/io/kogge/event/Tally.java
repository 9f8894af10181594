// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event;

import io.kogge.event.aggregate.AggregateType;
import io.kogge.event.aggregate.AggregateType.Index;
import io.kogge.event.aggregate.Outgoing;
import io.kogge.kernel.command.Decision;
import io.kogge.schemas.registration.AcceptedHow;
import io.kogge.schemas.registration.PlacesCounted;
import io.kogge.schemas.registration.RegistrationAccepted;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** An aggregate to test with: it counts, and says each count as an event of a mission. */
public record Tally(String mission, String label, long count, Instant changedAt) {
    static final AggregateType<Tally, Long, Tally> TYPE = new AggregateType<Tally, Long, Tally>(
                    "tally",
                    "tallies",
                    Tally.class,
                    Function.identity(),
                    Function.identity(),
                    (tally, counted) -> List.of(Outgoing.of(tally.mission(), tally.accepted(counted))),
                    List.of(Index.unique("state.label"), Index.on("state.mission")),
                    tally -> tally.count() == 0)
            .summing(Tally::renamed);

    static Decision<Tally, Long> first(String mission, String label) {
        return Decision.of(new Tally(mission, label, 1, Instant.ofEpochMilli(1)), 1L);
    }

    Decision<Tally, Long> next() {
        return Decision.of(new Tally(mission, label, count + 1, changedAt), count + 1);
    }

    Decision<Tally, Long> erase() {
        return Decision.of(new Tally(mission, label, 0, changedAt), 0L);
    }

    /** Counts on, so many times in one decision. */
    Decision<Tally, Long> nextMany(int times) {
        return new Decision<>(
                new Tally(mission, label, count + times, changedAt),
                LongStream.rangeClosed(count + 1, count + times).boxed().toList());
    }

    /** The same called otherwise. */
    Tally called(String other) {
        return new Tally(mission, other, count, changedAt);
    }

    /** Says how far it has counted where it is called otherwise. */
    private static List<Outgoing> renamed(@Nullable Tally before, Tally after) {
        return before == null || before.label().equals(after.label())
                ? List.of()
                : List.of(Outgoing.of(
                        after.mission(),
                        new PlacesCounted(after.label(), (int) after.count(), 0, 0, Instant.EPOCH, 0, null)));
    }

    private RegistrationAccepted accepted(long counted) {
        return new RegistrationAccepted(
                Long.toString(counted), mission, Instant.ofEpochMilli(counted), AcceptedHow.DIRECT);
    }
}
