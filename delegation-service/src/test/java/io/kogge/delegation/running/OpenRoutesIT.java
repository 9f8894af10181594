// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.running;

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
                        "GET /delegations/assets/{*name}",
                        "GET /api/delegation/v1/openapi.json",
                        // the list of missions, and its calendar
                        "GET /join",
                        "GET /api/delegation/v1/missions",
                        "GET /api/delegation/v1/missions/feed.ics",
                        // a mission, and the form for it
                        "GET /join/{missionId}",
                        "GET /api/delegation/v1/missions/{missionId}",
                        "GET /join/{missionId}/register",
                        "POST /join/{missionId}/register",
                        "POST /api/delegation/v1/registrations",
                        "GET /join/{missionId}/received",
                        "POST /join/{missionId}/received/again",
                        "POST /join/{missionId}/received/address",
                        // whoever lost the link
                        "GET /join/link",
                        "POST /join/link",
                        "GET /join/link/sent",
                        "POST /api/delegation/v1/link-requests",
                        // whoever holds the link
                        "GET /join/my/{token}",
                        "GET /join/my/{token}/confirm",
                        "POST /join/my/{token}/confirm",
                        "GET /join/my/{token}/correct",
                        "POST /join/my/{token}/correct",
                        "GET /join/my/{token}/mission.ics",
                        "GET /join/my/{token}/withdraw",
                        "POST /join/my/{token}/withdraw",
                        "GET /join/my/{token}/address",
                        "POST /join/my/{token}/address",
                        "GET /join/address/{token}",
                        "POST /join/address/{token}",
                        "GET /api/delegation/v1/my-registrations/{token}",
                        "PUT /api/delegation/v1/my-registrations/{token}",
                        "POST /api/delegation/v1/my-registrations/{token}/confirmations",
                        "POST /api/delegation/v1/my-registrations/{token}/withdrawals",
                        "POST /api/delegation/v1/my-registrations/{token}/address-changes",
                        "POST /api/delegation/v1/my-addresses/{token}/confirmations");
    }
}
