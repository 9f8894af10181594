// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.random;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What lies around on the pages: values for the variables of paths, and forms, by the route they are for. */
final class Finds {
    private static final int MOST_PAGES = 200;

    private final List<Target> targets;
    private final Map<String, Set<String>> values = new HashMap<>();
    private final Map<Target, List<FoundForm>> forms = new HashMap<>();

    Finds(List<Target> targets) {
        this.targets = targets;
    }

    /** Follows every link from these pages on; the function reads a page, or gives the empty text. */
    Finds explore(List<String> from, Function<String, String> read) {
        Deque<String> next = new ArrayDeque<>(from);
        Set<String> seen = new HashSet<>(from);
        for (int pages = 0; !next.isEmpty() && pages < MOST_PAGES; pages++) {
            Document page = Jsoup.parse(read.apply(next.remove()));
            for (Element link : page.select("a[href^=/], [hx-get^=/]")) {
                String path = path(link.hasAttr("href") ? link.attr("href") : link.attr("hx-get"));
                note("GET", path);
                if (seen.add(path)) {
                    next.add(path);
                }
            }
            page.select("form[action^=/]")
                    .forEach(form -> note("POST", path(form.attr("action")))
                            .forEach(target -> forms.computeIfAbsent(target, any -> new ArrayList<>())
                                    .add(FoundForm.of(form))));
        }
        return this;
    }

    private static String path(String href) {
        return href.split("[?#]", 2)[0];
    }

    /** Remembers what stands in the path for each variable; the routes that it is an address of. */
    private List<Target> note(String method, String path) {
        List<Target> matching = targets.stream()
                .filter(target -> target.method().equals(method) && target.match(path) != null)
                .toList();
        for (Target target : matching) {
            target.match(path).getUriVariables().forEach((variable, value) -> {
                add(variable, value);
                add(target.place(variable), value);
            });
        }
        return matching;
    }

    /** Remembers a value. */
    void add(String variable, String value) {
        values.computeIfAbsent(variable, any -> new LinkedHashSet<>()).add(value);
    }

    /** Real values for a variable: of this place in a path, else of this name, else any. */
    List<String> values(String place, String variable) {
        Set<String> known = values.getOrDefault(place, values.get(variable));
        return known != null
                ? List.copyOf(known)
                : values.values().stream().flatMap(Set::stream).distinct().toList();
    }

    /** The forms that are sent there. */
    List<FoundForm> forms(Target target) {
        return forms.getOrDefault(target, List.of());
    }
}
