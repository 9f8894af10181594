// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import io.kogge.event.search.NameFilter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.conversions.Bson;

/** What is asked of a list of the register, all of which must hold. */
final class RegisterFilter {
    private final List<Bson> wishes = new ArrayList<>(List.of(eq(RegisterStorage.REMOVED, false)));

    RegisterFilter called(String typed) {
        if (!typed.isBlank()) {
            wishes.add(NameFilter.by(RegisterStorage.NAME_KEYS, typed));
        }
        return this;
    }

    /** One of these; any where there are none. */
    RegisterFilter oneOf(String field, Collection<?> wanted) {
        if (!wanted.isEmpty()) {
            wishes.add(in(
                    field,
                    wanted.stream()
                            .<String>map(each -> each instanceof Enum<?> constant ? constant.name() : each.toString())
                            .sorted()
                            .toList()));
        }
        return this;
    }

    Bson filter() {
        return and(wishes);
    }

    /** As an index has them, from either end. */
    static Bson sorted(boolean fromTheEnd, String... fields) {
        return fromTheEnd ? descending(fields) : ascending(fields);
    }
}
