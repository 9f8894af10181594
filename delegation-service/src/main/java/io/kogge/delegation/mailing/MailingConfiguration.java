// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.mailing;

import io.kogge.delegation.mailing.events.MailStandingsProjection;
import io.kogge.delegation.mailing.storage.ViewMailStandings;
import io.kogge.delegation.mailing.usecase.MailStandings;
import io.kogge.delegation.mailing.view.MailStandingView;
import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the view of who gets no mail. */
@Configuration(proxyBeanMethods = false)
class MailingConfiguration {
    @Bean
    Projection<MailStandingView> mailStandingsProjection() {
        return MailStandingsProjection.make();
    }

    @Bean
    MailStandings mailStandings(Views views) {
        return new ViewMailStandings(views);
    }
}
