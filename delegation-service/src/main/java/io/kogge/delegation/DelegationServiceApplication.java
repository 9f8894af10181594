// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation;

import io.kogge.delegation.settings.DelegationSettings;
import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

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
}
