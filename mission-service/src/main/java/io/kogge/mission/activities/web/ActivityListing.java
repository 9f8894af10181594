// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/**
 * What the list's form and links show of what was asked.
 *
 * @param asked what was asked for, by name; without what is blank
 */
public record ActivityListing(MultiValueMap<String, String> asked) {
    private static final List<String> NAMES =
            List.of("q", "category", "year", "country", "theme", "partner", "line", "precision", "sort", "size");

    static ActivityListing of(MultiValueMap<String, String> query) {
        MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
        NAMES.forEach(name -> query.getOrDefault(name, List.of()).stream()
                .filter(value -> value != null && !value.isBlank())
                .forEach(value -> asked.add(name, value)));
        return new ActivityListing(asked);
    }

    /** What was asked under this name; empty if nothing. */
    public String value(String name) {
        String value = asked.getFirst(name);
        return value == null ? "" : value;
    }

    /** Whether something is searched or narrowed. */
    public boolean narrowed() {
        return asked.keySet().stream().anyMatch(name -> !name.equals("sort") && !name.equals("size"));
    }

    /** The query of another page of the same list, with {@code &} at its end. */
    public String query() {
        return written(asked);
    }

    /** The query of the same list in another order. */
    public String sorted(String order) {
        MultiValueMap<String, String> other = new LinkedMultiValueMap<>(asked);
        other.set("sort", order);
        return written(other);
    }

    private static String written(MultiValueMap<String, String> parameters) {
        return parameters.entrySet().stream()
                .flatMap(parameter -> parameter.getValue().stream()
                        .map(value -> parameter.getKey() + "=" + UriUtils.encode(value, StandardCharsets.UTF_8) + "&"))
                .collect(Collectors.joining());
    }
}
