// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/** Writes what a list is narrowed to into the addresses of its other pages. */
final class Queries {
    private Queries() {}

    /** These parameters without the named ones and without blank ones, each with a {@code &} behind it. */
    static String without(MultiValueMap<String, String> parameters, String... names) {
        Set<String> left = Set.of(names);
        return parameters.entrySet().stream()
                .filter(parameter -> !left.contains(parameter.getKey()))
                .flatMap(parameter -> parameter.getValue().stream()
                        .filter(value -> value != null && !value.isBlank())
                        .map(value -> encoded(parameter.getKey()) + "=" + encoded(value) + "&"))
                .collect(Collectors.joining());
    }

    private static String encoded(String part) {
        return UriUtils.encode(part, StandardCharsets.UTF_8);
    }
}
