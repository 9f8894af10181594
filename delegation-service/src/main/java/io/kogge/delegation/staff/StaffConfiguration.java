// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.staff;

import io.kogge.event.consumer.Lag;
import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.ViewReader;
import io.kogge.event.consumer.Views;
import io.kogge.web.session.EndedSessions;
import io.kogge.web.session.EndedSessions.Ended;
import io.kogge.web.session.HeardEnds;
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
        ViewReader<StaffView> staff = views.reader(StaffView.VIEW);
        return new HeardEnds(
                id -> staff.find(id).map(member -> Ended.heard(member.generation(), member.endedSessions())),
                // the broker answers, and there is nothing on the topic of accounts that is not in the view
                () -> lag.of(StaffView.VIEW));
    }

    @Bean
    StaffNames staffNames(Views views) {
        return new StaffNameQueries(views);
    }
}
