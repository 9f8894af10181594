// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.limit;

import io.kogge.kernel.count.LocalCounts;
import io.kogge.web.settings.SecurityProperties;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One limiter for all that a service limits. */
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
    ClientLimits clientLimits(Limiter limiter, SecurityProperties security) {
        return new ClientLimits(limiter, new ClientAddress(security.trustedProxies()));
    }
}
