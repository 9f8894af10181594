// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.staff;

import io.kogge.event.consumer.Lag;
import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.Views;
import io.kogge.web.session.EndedSessions;
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
    EndedSessions endedSessions(Views views, Lag lag) {
        return new ViewEndedSessions(views, lag);
    }

    @Bean
    StaffNames staffNames(Views views) {
        return new StaffNameQueries(views);
    }
}
