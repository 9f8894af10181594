// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.clock;

import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Routes for moving the clock; part of a context only where the clock can be moved. */
@Configuration(proxyBeanMethods = false)
public class ClockConfiguration {

    @Bean
    ClockApi clockApi(SettableClock clock) {
        return new ClockApi(clock);
    }

    @Bean
    SecuredRoutes clockRoutes(ClockApi clock) {
        return SecuredRoutes.routes()
                .GET("/api/standalone/v1/clock-settings", Access.STAFF, clock::now)
                .POST("/api/standalone/v1/clock-settings", Access.STAFF, clock::advance)
                .POST("/inbox/clock", Access.STAFF, clock::advanceByDays)
                .build();
    }
}
