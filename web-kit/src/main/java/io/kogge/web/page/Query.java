// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.page;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/** A link to the same page with another query. It is written anew, as what a browser sent need not be one to link to. */
final class Query {
    private Query() {}

    /** These parameters, and this one instead of any other of its name. */
    static String with(MultiValueMap<String, String> parameters, String name, String value) {
        MultiValueMap<String, String> changed = new LinkedMultiValueMap<>(parameters);
        changed.set(name, value);
        return changed.entrySet().stream()
                .flatMap(parameter -> parameter.getValue().stream().map(one -> written(parameter.getKey(), one)))
                .collect(Collectors.joining("&", "?", ""));
    }

    /** A parameter without {@code =} has no value. */
    private static String written(String name, @Nullable String value) {
        return Stream.of(name, value == null ? "" : value)
                .map(part -> UriUtils.encode(part, StandardCharsets.UTF_8))
                .collect(Collectors.joining("="));
    }
}
