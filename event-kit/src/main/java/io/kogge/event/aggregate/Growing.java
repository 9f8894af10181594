// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.aggregate;

import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * How aggregates are kept whose state grows with what happens to them, so that a change costs the same however much is
 * there: an update writes what changed and nothing else, and each instance keeps the states that it read or wrote last.
 * A kept state is used at the version it had only, as every write is conditional on that. Three things are asked of such
 * a state: it is immutable, a changed one shares with the one before what did not change, and whatever changes it leads
 * to an event. Of its commands the latest alone is remembered, as it knows by itself what was done before.
 *
 * @param changed the fields that these events changed, in the state after them: by their path below the state, such as
 *     {@code entries.7.decision}, with values that the record codec can write; null removes a field
 * @param kept how many states an instance keeps
 */
public record Growing<A, E>(BiFunction<A, List<E>, Map<String, @Nullable Object>> changed, int kept) {
    static final int REMEMBERED = 1;

    List<Bson> updates(A state, List<E> events) {
        List<Bson> updates = new ArrayList<>();
        changed.apply(state, events).forEach((path, value) -> {
            String field = AggregateDocument.STATE + '.' + path;
            updates.add(value == null ? Updates.unset(field) : Updates.set(field, value));
        });
        return updates;
    }
}
