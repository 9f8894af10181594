// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.board.usecase;

import io.kogge.kernel.command.Actor;
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
 * @param by who did it
 * @param detail code of how or why; null if there is none
 */
public record HistoryEntry(
        Instant at,
        Instant logged,
        String what,
        Actor by,
        @Nullable String detail) {

    /** What kind of actor did it: {@code staff}, {@code person} or {@code system}. */
    public String kind() {
        String actor = by.toString();
        return actor.substring(0, actor.indexOf(':'));
    }

    /** The entry as the view remembers it. */
    public Map<String, @Nullable Object> fields() {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("at", at.toString());
        fields.put("logged", logged.toString());
        fields.put("what", what);
        fields.put("by", by.toString());
        fields.put("detail", detail);
        return fields;
    }

    /** The entry that the view remembers. */
    public static HistoryEntry read(Map<?, ?> fields) {
        return new HistoryEntry(
                Instant.parse(Objects.toString(fields.get("at"))),
                Instant.parse(Objects.toString(fields.get("logged"))),
                Objects.toString(fields.get("what")),
                Actor.parse(Objects.toString(fields.get("by"))),
                text(fields, "detail"));
    }

    private static @Nullable String text(Map<?, ?> fields, String name) {
        return Optional.<Object>ofNullable(fields.get(name))
                .map(Object::toString)
                .orElse(null);
    }
}
