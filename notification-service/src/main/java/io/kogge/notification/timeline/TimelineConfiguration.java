// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline;

import io.kogge.notification.advisories.page.AdvisedPages;
import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.correspondence.usecase.Correspondences;
import io.kogge.notification.correspondence.usecase.RetryDeliveryHandler;
import io.kogge.notification.correspondence.usecase.ServerGate;
import io.kogge.notification.schedule.usecase.Occurrences;
import io.kogge.notification.schedule.usecase.Outstanding;
import io.kogge.notification.schedule.usecase.RunDueOccurrences;
import io.kogge.notification.timeline.usecase.ListMissionMail;
import io.kogge.notification.timeline.usecase.ReadCalendarAnswers;
import io.kogge.notification.timeline.usecase.ReadTimeline;
import io.kogge.notification.timeline.web.MessageWords;
import io.kogge.notification.timeline.web.TimelineApi;
import io.kogge.notification.timeline.web.TimelinePages;
import io.kogge.web.api.OpenApiRoute;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.SecuredRoutes;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Pages and API about messages. */
@Configuration(proxyBeanMethods = false)
public class TimelineConfiguration {
    @Bean
    ReadTimeline readTimeline(
            Audiences audiences, Occurrences occurrences, Correspondences correspondences, Outstanding outstanding) {
        return new ReadTimeline(audiences, occurrences, correspondences, outstanding);
    }

    @Bean
    ListMissionMail listMissionMail(Audiences audiences, Occurrences occurrences, Correspondences correspondences) {
        return new ListMissionMail(audiences, occurrences, correspondences);
    }

    @Bean
    ReadCalendarAnswers readCalendarAnswers(Audiences audiences, Correspondences correspondences) {
        return new ReadCalendarAnswers(audiences, correspondences);
    }

    @Bean
    SecuredRoutes timelineApi(
            ReadTimeline readTimeline,
            ReadCalendarAnswers readCalendarAnswers,
            RunDueOccurrences runDueOccurrences,
            RetryDeliveryHandler retryDelivery) {
        return new TimelineApi(readTimeline, readCalendarAnswers, runDueOccurrences, retryDelivery).routes();
    }

    @Bean
    SecuredRoutes timelinePages(
            Pages pages,
            AdvisedPages advised,
            ReadTimeline readTimeline,
            ReadCalendarAnswers readCalendarAnswers,
            ListMissionMail listMissionMail,
            RetryDeliveryHandler retryDelivery,
            ServerGate server,
            MessageWords timelineWording,
            Clock clock) {
        return new TimelinePages(
                        pages,
                        advised,
                        readTimeline,
                        readCalendarAnswers,
                        listMissionMail,
                        retryDelivery,
                        server,
                        timelineWording,
                        clock)
                .routes();
    }

    @Bean
    SecuredRoutes notificationOpenApi() {
        return OpenApiRoute.at(
                "/api/notification/v1/openapi.json",
                // one a feature
                "notification/openapi.json",
                "notification/openapi-texts.json",
                "notification/openapi-outcomes.json",
                "notification/openapi-survey.json",
                "notification/openapi-preferences.json",
                "notification/openapi-bounces.json",
                "notification/openapi-suppression.json",
                "notification/openapi-rules.json",
                "notification/openapi-actions.json");
    }
}
