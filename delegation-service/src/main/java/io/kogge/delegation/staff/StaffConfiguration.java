// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.staff;

import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the names of staff. */
@Configuration(proxyBeanMethods = false)
public class StaffConfiguration {

    @Bean
    Projection<StaffView> staffProjection() {
        return StaffProjection.make();
    }

    @Bean
    StaffNames staffNames(Views views) {
        return new StaffNameQueries(views);
    }
}
