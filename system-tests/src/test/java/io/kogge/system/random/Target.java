// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.random;

import io.kogge.system.driver.Cluster;
import io.kogge.web.routing.RouteTable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** A route, as a service's own table declares it: a new one is aimed at without being named here. */
record Target(String method, PathPattern pattern) {
    /** Every route of every service. */
    static List<Target> all(Cluster kogge) {
        return Stream.concat(Cluster.SERVICES.stream(), Stream.of("standalone"))
                .map(service -> kogge.context(0, service).getBean(RouteTable.class))
                .flatMap(table -> table.routes().stream())
                .distinct()
                .map(Target::of)
                .toList();
    }

    private static Target of(String route) {
        String[] parts = route.split(" ", 2);
        return new Target(parts[0], PathPatternParser.defaultInstance.parse(parts[1]));
    }

    boolean api() {
        return pattern.getPatternString().startsWith("/api/");
    }

    /** Whether it reads, so that a page can be looked at without changing anything. */
    boolean reads() {
        return method.equals("GET");
    }

    /** A variable with the part of the path before it, which tells a mission's {@code {id}} from a mail's. */
    String place(String variable) {
        Matcher place = Pattern.compile("([^/]*)/\\{\\*?" + Pattern.quote(variable) + "[:}]")
                .matcher(pattern.getPatternString());
        return place.find() ? place.group(1) + "/" + variable : variable;
    }

    PathPattern.@Nullable PathMatchInfo match(String path) {
        return pattern.matchAndExtract(PathContainer.parsePath(path));
    }
}
