// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.outcomes;

import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.Views;
import io.kogge.event.job.RecurringJob;
import io.kogge.mission.outcomes.events.HeldMissionProjection;
import io.kogge.mission.outcomes.events.ReportProjection;
import io.kogge.mission.outcomes.storage.ViewOutcomes;
import io.kogge.mission.outcomes.usecase.Outcomes;
import io.kogge.mission.outcomes.view.HeldMissionView;
import io.kogge.mission.outcomes.view.ReportView;
import io.kogge.mission.outcomes.web.OutcomeApi;
import io.kogge.mission.outcomes.web.OutcomeExport;
import io.kogge.mission.outcomes.web.OutcomePages;
import io.kogge.mission.progress.MissionPlaces;
import io.kogge.web.i18n.Messages;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.settings.WebKitProperties;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what shows what came of missions. */
@Configuration(proxyBeanMethods = false)
class OutcomesConfiguration {
    private static final Duration SUMS_EVERY = Duration.ofSeconds(5);
    private static final Duration SUMS_LIMIT = Duration.ofMinutes(5);

    @Bean
    Projection<ReportView> outcomeReportProjection() {
        return ReportProjection.make();
    }

    @Bean
    Projection<HeldMissionView> heldMissionProjection() {
        return HeldMissionProjection.make();
    }

    @Bean
    ViewOutcomes outcomes(Views views, MissionPlaces places) {
        return new ViewOutcomes(views, places);
    }

    @Bean
    RecurringJob outcomeSums(ViewOutcomes outcomes) {
        return new RecurringJob("outcome-sums", SUMS_EVERY, SUMS_LIMIT, outcomes::refresh).onceInTheCluster();
    }

    @Bean
    SecuredRoutes outcomePages(Outcomes outcomes, Pages pages) {
        return new OutcomePages(outcomes, pages).routes();
    }

    @Bean
    SecuredRoutes outcomeApi(Outcomes outcomes) {
        return new OutcomeApi(outcomes).routes();
    }

    @Bean
    SecuredRoutes outcomeExport(Outcomes outcomes, Messages messages, WebKitProperties web, Clock clock) {
        return new OutcomeExport(outcomes, messages, web.zone(), clock).routes();
    }
}
