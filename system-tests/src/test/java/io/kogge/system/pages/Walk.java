// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.pages;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** From page to page by links, as people go: the pages that are named, and one of each further route that these lead to. */
final class Walk {
    /** Where the switch of languages leads, there one is already. */
    private static final String LINKS =
            "() => [...document.querySelectorAll('a[href^=\"/\"]:not([hreflang])')].map(it => it.getAttribute('href'))";

    private final PageRoutes routes;
    private final Set<String> ahead = new TreeSet<>(PageRoutes.noPages());
    private final Set<String> seen = new TreeSet<>();

    Walk(PageRoutes routes) {
        this.routes = routes;
    }

    /** Starts at these pages. Whoever looks at one opens it for this reader, too, who leaves it open. */
    void from(Stream<String> pages, Visitor reader, Consumer<String> look) {
        Deque<String> paths = new ArrayDeque<>(pages.toList());
        paths.forEach(path -> routes.at(path).ifPresent(ahead::add));
        while (!paths.isEmpty()) {
            look.accept(paths.remove());
            routes.at(reader.page().url()).ifPresent(seen::add);
            links(reader).stream()
                    .filter(link -> routes.at(link).filter(ahead::add).isPresent())
                    .forEach(paths::add);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Visitor reader) {
        return (List<String>) reader.page().evaluate(LINKS);
    }

    /** The routes whose pages were looked at. */
    Set<String> seen() {
        return seen;
    }
}
