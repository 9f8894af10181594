// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.system.driver.Cluster;
import io.kogge.testkit.mongo.TestDatabases;
import io.kogge.web.routing.RouteTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Routes that let somebody see or do something without more are listed, so that none of them becomes so unnoticed, and all of
 * an API are described.
 */
class ListedRoutesIT {
    private static final Path LISTS = Path.of("src/test/resources");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private static Cluster kogge;

    @BeforeAll
    static void start() {
        kogge = Cluster.start(TestDatabases.embedded(), 1);
    }

    @AfterAll
    static void stop() {
        kogge.close();
    }

    /** What is added there is open to the world: is it meant to be? */
    @Test
    void what_everybody_may_call_is_meant_to_be_open() {
        assertThat(routes(RouteTable::open))
                .containsExactlyInAnyOrderElementsOf(listed("routes-open-to-everybody.txt"));
    }

    /**
     * Who saw what is known of a person is in the audit trail. What is added there is read without a trace: does it show a
     * person's registration, mails or contact details?
     */
    @Test
    void what_is_read_unnoted_shows_nobody() {
        assertThat(routes(RouteTable::readUnnoted))
                .containsExactlyInAnyOrderElementsOf(listed("readings-that-show-nobody.txt"));
    }

    /** What the services say of their APIs is what they answer. */
    @Test
    void every_route_is_described_and_nothing_else() {
        for (String service : Cluster.SERVICES) {
            String root = "/api/" + service + "/v1";
            JsonNode description = kogge.http()
                    .get(root + "/openapi.json", Map.of())
                    .expect(200)
                    .json();
            List<String> answered = kogge.context(0, service).getBean(RouteTable.class).routes().stream()
                    .filter(route -> route.contains(" " + root + "/"))
                    .filter(route -> !route.endsWith("/openapi.json"))
                    .map(ListedRoutesIT::anyNames)
                    .toList();
            assertThat(described(root, description))
                    .as(service)
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(answered);
        }
    }

    private static Stream<String> routes(Function<RouteTable, List<String>> which) {
        return Cluster.SERVICES.stream()
                .flatMap(service -> which.apply(kogge.context(0, service).getBean(RouteTable.class)).stream()
                        .map(route -> service + " " + route));
    }

    private static List<String> listed(String list) {
        try (Stream<String> lines = Files.lines(LISTS.resolve(list))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> described(String root, JsonNode description) {
        List<String> described = new ArrayList<>();
        description
                .path("paths")
                .forEachEntry((path, operations) -> operations.forEachEntry((method, operation) -> {
                    if (METHODS.contains(method) && !path.equals("/openapi.json")) {
                        described.add(anyNames(method.toUpperCase(Locale.ROOT) + " " + root + path));
                    }
                }));
        return described;
    }

    /** What a variable of the path is called does not matter. */
    private static String anyNames(String route) {
        return route.replaceAll("\\{[^}]+}", "{}");
    }
}
