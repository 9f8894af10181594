// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.pages;

import io.kogge.system.driver.Cluster;
import io.kogge.web.routing.RouteTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;

/**
 * The routes that answer with pages, such as {@code mission GET /missions/{id}}, as the services' own tables have them: a
 * new one is among them without being named here.
 */
final class PageRoutes {
    private static final Path NO_PAGES = Path.of("src/test/resources/addresses-that-are-no-pages.txt");
    private static final String PAGES = "GET /(?!api/).*";

    private final Map<String, RouteTable> tables = new LinkedHashMap<>();

    private PageRoutes(Cluster kogge) {
        Stream.concat(Cluster.SERVICES.stream(), Stream.of("standalone"))
                .forEach(
                        service -> tables.put(service, kogge.context(0, service).getBean(RouteTable.class)));
    }

    /** Of a Kogge that shows its own pages, too. */
    static PageRoutes of(Cluster kogge) {
        return new PageRoutes(kogge);
    }

    /** The route of the page at this address, relative or whole; empty if there is none. */
    Optional<String> at(String address) {
        return at(HttpMethod.GET, address).filter(route -> !route.contains(" /api/"));
    }

    /** The route behind this address for this method; empty if nothing answers there. */
    Optional<String> at(HttpMethod method, String address) {
        String path = address.replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*", "");
        return tables.entrySet().stream()
                .flatMap(service -> service.getValue().pattern(method, PathContainer.parsePath(path)).stream()
                        .map(pattern -> service.getKey() + " " + method + " " + pattern))
                .findFirst();
    }

    /** Those without these, and without what is no page. */
    Set<String> without(Set<String> seen) {
        Set<String> left = new TreeSet<>();
        tables.forEach((service, table) -> table.routes().stream()
                .filter(route -> route.matches(PAGES))
                .forEach(route -> left.add(service + " " + route)));
        left.removeAll(seen);
        left.removeAll(noPages());
        return left;
    }

    /** Those behind which there is something else. */
    static Set<String> noPages() {
        try (Stream<String> lines = Files.lines(NO_PAGES)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" ", 2)[1])
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
