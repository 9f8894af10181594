// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.testkit.mongo.TestDatabases;
import io.kogge.web.routing.RouteTable;
import org.junit.jupiter.api.Test;

class OpenRoutesIT {
    /** What is added here is open to the world: is it meant to be? */
    @Test
    void whatEverybodyMayCallIsListedHere() {
        RunningService service = RunningService.on(TestDatabases.embedded());

        assertThat(service.bean(RouteTable.class).open())
                .containsExactlyInAnyOrder(
                        "GET /sign-in",
                        "POST /sign-in",
                        "POST /sign-out",
                        "POST /api/mission/v1/sessions",
                        "GET /api/mission/v1/openapi.json",
                        "GET /missions/assets/{*name}",
                        "GET /robots.txt",
                        "GET /.well-known/security.txt",
                        "GET /privacy",
                        "GET /accessibility",
                        "GET /review/shared/{token}");
    }
}
