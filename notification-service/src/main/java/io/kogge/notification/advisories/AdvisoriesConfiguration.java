// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.advisories;

import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.Views;
import io.kogge.notification.advisories.events.AdvisoriesProjection;
import io.kogge.notification.advisories.page.AdvisedPages;
import io.kogge.notification.advisories.storage.ViewAdvisories;
import io.kogge.notification.advisories.usecase.Advisories;
import io.kogge.notification.advisories.view.AdvisoryView;
import io.kogge.web.page.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the view of advisories, and the pages that name them. */
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

    @Bean
    AdvisedPages advisedPages(Pages pages, Advisories advisories) {
        return new AdvisedPages(pages, advisories);
    }
}
