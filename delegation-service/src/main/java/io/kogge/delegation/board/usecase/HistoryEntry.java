// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.board.usecase;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a registration.
 *
 * @param at when, by the domain's clock where the event says so
 * @param logged when it was written down, by the system's clock: the order of entries
 * @param what code in kebab-case, such as {@code submitted}
 * @param by code of who did it; null where that goes without saying
 * @param detail code of how or why; null if there is none
 */
public record HistoryEntry(
        Instant at,
        Instant logged,
        String what,
        @Nullable String by,
        @Nullable String detail) {

    /** The entry as the view remembers it. */
    public Map<String, @Nullable Object> fields() {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("at", at.toString());
        fields.put("logged", logged.toString());
        fields.put("what", what);
        fields.put("by", by);
        fields.put("detail", detail);
        return fields;
    }

    /** The entry that the view remembers. */
    public static HistoryEntry read(Map<?, ?> fields) {
        return new HistoryEntry(
                Instant.parse(Objects.toString(fields.get("at"))),
                Instant.parse(Objects.toString(fields.get("logged"))),
                Objects.toString(fields.get("what")),
                text(fields, "by"),
                text(fields, "detail"));
    }

    private static @Nullable String text(Map<?, ?> fields, String name) {
        return Optional.<Object>ofNullable(fields.get(name))
                .map(Object::toString)
                .orElse(null);
    }
}
