// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.invariant;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.kafka.common.header.Header;

/**
 * Headers stay on topics for ever, so nothing in them may come from what somebody typed: only the known ones are there,
 * and ids of commands are random or the client's own (random too, in tests), alone or behind a purpose. A digest made a
 * UUID has another version than 4.
 */
final class EventHeaders {
    private static final Set<String> KNOWN = Set.of(
            "content-type",
            "ce_specversion",
            "ce_id",
            "ce_source",
            "ce_type",
            "ce_time",
            "ce_subject",
            "ce_dataschema",
            "ce_sequence",
            "ce_actor",
            "ce_commandid",
            "ce_correlationid",
            "ce_causationid",
            "ce_traceparent");
    private static final String RANDOM = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";
    private static final Pattern ACTOR = Pattern.compile("staff:[\\w-]+|person:" + RANDOM + "|system:[a-z-]+");
    private static final Pattern CORRELATION = Pattern.compile("(?:[a-z-]+:)?" + RANDOM);
    private static final Pattern COMMAND = Pattern.compile("(?:[a-z-]+:)*(?:" + RANDOM + "|[a-z-]+/[^/]+/\\d+)");

    private EventHeaders() {}

    static List<String> violations(List<LoggedEvent> events) {
        List<String> violations = new ArrayList<>();
        for (LoggedEvent event : events) {
            for (Header header : event.record().headers()) {
                String value = new String(header.value(), StandardCharsets.UTF_8);
                if (!harmless(header.key(), value)) {
                    violations.add("A header that may give somebody away: " + header.key() + " of " + event.id());
                }
            }
        }
        return violations;
    }

    private static boolean harmless(String name, String value) {
        return switch (name) {
            case "ce_correlationid" -> CORRELATION.matcher(value).matches();
            case "ce_actor" -> ACTOR.matcher(value).matches();
            case "ce_commandid" -> COMMAND.matcher(value).matches();
            default -> KNOWN.contains(name);
        };
    }
}
