// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.system.driver.Cluster;
import io.kogge.testkit.mongo.TestDatabases;
import io.kogge.web.routing.RouteTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the services say of their APIs is what they answer. */
class ApiDescriptionsIT {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    @Test
    void every_route_is_described_and_nothing_else() {
        try (Cluster kogge = Cluster.start(TestDatabases.embedded(), 1)) {
            for (String service : Cluster.SERVICES) {
                String root = "/api/" + service + "/v1";
                JsonNode description = kogge.http()
                        .get(root + "/openapi.json", Map.of())
                        .expect(200)
                        .json();
                List<String> answered = kogge.context(0, service).getBean(RouteTable.class).routes().stream()
                        .filter(route -> route.contains(" " + root + "/"))
                        .filter(route -> !route.endsWith("/openapi.json"))
                        .map(ApiDescriptionsIT::anyNames)
                        .toList();
                assertThat(described(root, description))
                        .as(service)
                        .isNotEmpty()
                        .containsExactlyInAnyOrderElementsOf(answered);
            }
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
