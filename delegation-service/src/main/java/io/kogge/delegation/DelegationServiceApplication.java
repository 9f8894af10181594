// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation;

import java.time.Clock;
import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** delegation-service: registrations for missions and the allocation of places. */
@SpringBootApplication
@EnableConfigurationProperties(DelegationSettings.class)
public class DelegationServiceApplication {

    /** Starts the service by itself; its settings are in {@code delegation-service.yml}. */
    public static void main(String[] args) {
        new SpringApplicationBuilder(DelegationServiceApplication.class)
                .properties(Map.of("spring.config.name", "delegation-service"))
                .run(args);
    }

    /** The domain's clock; whoever starts the service may bring another, which can be set. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
