// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification;

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
                        "GET /notifications/assets/{*name}",
                        "GET /api/notification/v1/openapi.json",
                        // whoever holds the link
                        "GET /answer/{token}",
                        "POST /answer/{token}",
                        "GET /answer/{token}/thanks",
                        "GET /api/notification/v1/answers/{token}",
                        "POST /api/notification/v1/answers/{token}",
                        "GET /answer/survey/{token}",
                        "POST /answer/survey/{token}",
                        "GET /answer/survey/{token}/thanks",
                        "GET /api/notification/v1/surveys/{token}",
                        "POST /api/notification/v1/surveys/{token}",
                        "GET /unsubscribe/{token}",
                        "POST /unsubscribe/{token}",
                        "POST /unsubscribe/{token}/again",
                        "GET /notifications/my-mail/confirm/{token}",
                        "POST /notifications/my-mail/confirm/{token}");
    }
}
