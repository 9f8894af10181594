// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.advisories;

import io.kogge.delegation.advisories.events.AdvisoriesProjection;
import io.kogge.delegation.advisories.storage.ViewAdvisories;
import io.kogge.delegation.advisories.usecase.Advisories;
import io.kogge.delegation.advisories.view.AdvisoryView;
import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the view of advisories. */
@Configuration(proxyBeanMethods = false)
public class AdvisoriesConfiguration {
    @Bean
    Projection<AdvisoryView> advisoriesProjection() {
        return AdvisoriesProjection.make();
    }

    @Bean
    Advisories advisories(Views views) {
        return new ViewAdvisories(views);
    }
}
