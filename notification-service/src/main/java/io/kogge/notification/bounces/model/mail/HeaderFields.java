// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.model.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Header fields in their order, unfolded. Groups of fields in the body of a delivery report look the same.
 *
 * @param fields each with its name as it was written
 */
public record HeaderFields(List<Field> fields) {
    private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z0-9-]{1,60})[ \\t]*:(.*)");

    /** Of a longer one the beginning tells. */
    private static final int LONGEST = 4_000;

    /** One field. */
    public record Field(String name, String value) {}

    /** As these. */
    public HeaderFields {
        fields = List.copyOf(fields);
    }

    /** Those of these lines: lines that are no field and continue none are passed over. */
    public static HeaderFields of(List<String> lines) {
        List<String> names = new ArrayList<>();
        List<StringBuilder> values = new ArrayList<>();
        for (String line : lines) {
            Matcher field = FIELD.matcher(line);
            if (continues(line) && !names.isEmpty()) {
                StringBuilder value = values.get(values.size() - 1);
                if (value.length() < LONGEST) {
                    value.append(' ').append(cut(line.strip(), LONGEST - value.length()));
                }
            } else if (field.matches()) {
                names.add(field.group(1));
                values.add(new StringBuilder(cut(field.group(2).strip(), LONGEST)));
            }
        }
        return new HeaderFields(IntStream.range(0, names.size())
                .mapToObj(i -> new Field(names.get(i), values.get(i).toString().strip()))
                .toList());
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, Math.max(0, most));
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
