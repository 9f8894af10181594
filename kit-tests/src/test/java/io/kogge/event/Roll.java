// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event;

import io.kogge.event.aggregate.AggregateType;
import io.kogge.event.aggregate.Growing;
import io.kogge.event.aggregate.Outgoing;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.schemas.registration.PlacesCounted;
import io.kogge.schemas.registration.RegistrationWaitlisted;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An aggregate to test with that grows: names with what they were called last, and a title that may be missing. */
public record Roll(String mission, @Nullable String title, Map<String, Long> names) {
    static final AggregateType<Roll, String, Roll> TYPE = new AggregateType<Roll, String, Roll>(
                    "roll",
                    "rolls",
                    Roll.class,
                    Function.identity(),
                    Function.identity(),
                    (roll, name) -> List.of(Outgoing.of(roll.mission(), roll.waitlisted(name))),
                    List.of())
            .growing(new Growing<Roll, String>(Roll::changed, 2))
            .summing(Roll::counted);

    static Roll of(String mission) {
        return new Roll(mission, null, Map.of());
    }

    /** Calls somebody; the title is the last name called, and gone when the number is even. */
    Decision<Roll, String> call(String name, long number) {
        Map<String, Long> called = new HashMap<>(names);
        called.put(name, number);
        return Decision.of(new Roll(mission, number % 2 == 0 ? null : name, called), name);
    }

    /** Calls only who was not called yet. */
    Decision<Roll, String> callOnce(String name, long number) {
        return names.containsKey(name) ? Decision.unchanged(this) : call(name, number);
    }

    /** Refuses while somebody was not called. */
    Decision<Roll, String> closeWith(String name) {
        if (!names.containsKey(name)) {
            throw new Rejection.Conflict("roll-open");
        }
        return call("closed", 1);
    }

    private Map<String, @Nullable Object> changed(List<String> events) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        events.forEach(name -> fields.put("names." + name, names.get(name)));
        fields.put("title", title);
        return fields;
    }

    /** Says how many names there are, once these became more. */
    private static List<Outgoing> counted(@Nullable Roll before, Roll after) {
        int then = before == null ? 0 : before.names().size();
        int now = after.names().size();
        return now == then
                ? List.of()
                : List.of(Outgoing.of(
                        after.mission(), new PlacesCounted(after.mission(), now, 0, 0, Instant.EPOCH, 0, null)));
    }

    private RegistrationWaitlisted waitlisted(String name) {
        return new RegistrationWaitlisted(name, mission, Instant.EPOCH);
    }
}
