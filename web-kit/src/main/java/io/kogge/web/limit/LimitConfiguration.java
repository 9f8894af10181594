// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.limit;

import io.kogge.kernel.count.LocalCounts;
import io.kogge.web.session.RequestSessions;
import io.kogge.web.settings.SecurityProperties;
import java.time.Clock;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Schedulers;

/** One limiter for all that a service limits, and the turns of strangers. */
@Configuration(proxyBeanMethods = false)
public class LimitConfiguration {
    @Bean
    Limiter limiter(SecurityProperties security) {
        return new Limiter(security.linkKey().bytes(), Clock.systemUTC());
    }

    @Bean
    LocalCounts limitCounts(Limiter limiter) {
        return all -> limiter.share(all).toFuture();
    }

    @Bean
    ClientAddress clientAddress(SecurityProperties security) {
        return new ClientAddress(security.trustedProxies());
    }

    @Bean
    ClientLimits clientLimits(Limiter limiter, ClientAddress addresses) {
        return new ClientLimits(limiter, addresses);
    }

    @Bean
    Lines lines(NetworkShare share) {
        return new Lines(share, Schedulers.parallel());
    }

    @Bean
    TurnTaking turnTaking(
            Lines lines, ClientAddress addresses, RequestSessions sessions, ObjectProvider<FreePaths> free) {
        return new TurnTaking(lines, addresses, sessions, free.orderedStream().toList());
    }

    @Bean
    FreePaths freeHealth(@Value("${management.endpoints.web.base-path:/actuator}") String endpoints) {
        String health = endpoints + "/health";
        return Set.of(health, health + "/liveness", health + "/readiness")::contains;
    }

    @Bean
    TurnFilter turnFilter() {
        return new TurnFilter();
    }
}
