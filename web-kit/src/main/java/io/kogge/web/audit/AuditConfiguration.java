// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.audit;

import io.kogge.kernel.audit.AuditTrail;
import io.kogge.web.limit.Limiter;
import io.kogge.web.routing.RouteTable;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Notes privileged requests where there is a trail. */
@Configuration(proxyBeanMethods = false)
public class AuditConfiguration {
    @Bean
    AuditFilter auditFilter(
            ObjectProvider<AuditTrail> trail,
            RouteTable routes,
            Limiter limiter,
            @Value("${management.endpoints.web.base-path:/actuator}") String endpoints) {
        Clock systemClock = Clock.systemUTC();
        return new AuditFilter(
                trail.getIfAvailable(() -> AuditTrail.NONE),
                routes,
                endpoints,
                new Strangers(limiter, systemClock),
                systemClock);
    }
}
