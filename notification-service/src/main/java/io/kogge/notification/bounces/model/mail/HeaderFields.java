// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.model.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Header fields in their order, unfolded. Groups of fields in the body of a delivery report look the same.
 *
 * @param fields each with its name as it was written
 */
public record HeaderFields(List<Field> fields) {
    private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z0-9-]{1,60})[ \\t]*:(.*)");

    /** One field. */
    public record Field(String name, String value) {}

    /** As these. */
    public HeaderFields {
        fields = List.copyOf(fields);
    }

    /** Those of these lines: lines that are no field and continue none are passed over. */
    public static HeaderFields of(List<String> lines) {
        List<Field> fields = new ArrayList<>();
        for (String line : lines) {
            Matcher field = FIELD.matcher(line);
            if (continues(line) && !fields.isEmpty()) {
                Field last = fields.remove(fields.size() - 1);
                fields.add(new Field(last.name(), (last.value() + " " + line.strip()).strip()));
            } else if (field.matches()) {
                fields.add(new Field(field.group(1), field.group(2).strip()));
            }
        }
        return new HeaderFields(fields);
    }

    /** Whether the line could be a field or a part of one. */
    public static boolean looksLikeOne(String line) {
        return continues(line) || FIELD.matcher(line).matches();
    }

    private static boolean continues(String line) {
        return !line.isBlank() && Character.isWhitespace(line.charAt(0));
    }

    /** The first field of this name that is not empty. */
    public Optional<String> first(String name) {
        return all(name).stream().filter(value -> !value.isEmpty()).findFirst();
    }

    /** The first field of this name, or nothing. */
    public String text(String name) {
        return first(name).orElse("");
    }

    /** All fields of this name. */
    public List<String> all(String name) {
        return fields.stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .map(Field::value)
                .toList();
    }

    /** Whether there is a field of this name, be it empty. */
    public boolean has(String name) {
        return fields.stream().anyMatch(field -> field.name().equalsIgnoreCase(name));
    }
}
