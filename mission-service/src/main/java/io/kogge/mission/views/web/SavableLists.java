// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.views.web;

import io.kogge.web.input.Fields;
import io.kogge.web.list.ListKind;
import io.kogge.web.list.ListQuery;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The lists of which views can be saved, and what can be asked of them: nothing else is kept. */
final class SavableLists {
    private final List<ListKind> kinds;

    SavableLists(List<ListKind> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    List<ListKind> all() {
        return kinds;
    }

    List<String> paths() {
        return kinds.stream().map(ListKind::path).toList();
    }

    Optional<ListKind> at(String path) {
        return kinds.stream().filter(kind -> kind.path().equals(path)).findFirst();
    }

    /** What is asked as the list itself writes it, without what it does not know; empty if it refuses it. */
    static Optional<String> asked(ListKind kind, String query) {
        try {
            Fields fields = Fields.of(parameters(query));
            ListQuery read = ListQuery.read(kind, fields);
            return fields.faulty() ? Optional.empty() : Optional.of(read.links().query());
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** The address of a saved view; of the list as such if that does not know what is asked any more. */
    String address(String path, String query) {
        return at(path).map(kind -> kind.address(asked(kind, query).orElse(""))).orElse(path);
    }

    private static MultiValueMap<String, String> parameters(String query) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        Arrays.stream(query.split("&")).filter(part -> !part.isEmpty()).forEach(part -> {
            int end = part.indexOf('=');
            String name = end < 0 ? part : part.substring(0, end);
            parameters.add(decoded(name), end < 0 ? "" : decoded(part.substring(end + 1)));
        });
        return parameters;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
