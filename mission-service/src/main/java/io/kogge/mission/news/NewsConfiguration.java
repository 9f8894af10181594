// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.news;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.Views;
import io.kogge.event.job.RecurringJob;
import io.kogge.mission.news.events.BounceProjection;
import io.kogge.mission.news.storage.MongoArrivalMarks;
import io.kogge.mission.news.storage.ViewBounces;
import io.kogge.mission.news.usecase.ArrivalMarks;
import io.kogge.mission.news.usecase.Bounces;
import io.kogge.mission.news.usecase.MarkArrivals;
import io.kogge.mission.news.usecase.ReadNews;
import io.kogge.mission.news.view.BounceView;
import io.kogge.mission.outcomes.usecase.Outcomes;
import io.kogge.mission.planning.usecase.MissionCards;
import io.kogge.web.settings.WebKitProperties;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what tells what is new. */
@Configuration(proxyBeanMethods = false)
class NewsConfiguration {
    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final Duration LIMIT = Duration.ofMinutes(1);

    @Bean
    ArrivalMarks arrivalMarks(MongoDatabase database) {
        return new MongoArrivalMarks(database);
    }

    @Bean
    MarkArrivals markArrivals(MissionCards missions, ArrivalMarks marks, Clock clock, WebKitProperties web) {
        return new MarkArrivals(missions, marks, clock, web.zone());
    }

    @Bean
    RecurringJob arrivalMarking(MarkArrivals arrivals) {
        return new RecurringJob("arrival-marks", EVERY, LIMIT, arrivals::run).onceInTheCluster();
    }

    @Bean
    Projection<BounceView> bounceProjection() {
        return BounceProjection.make();
    }

    @Bean
    Bounces bounces(Views views) {
        return new ViewBounces(views);
    }

    @Bean
    ReadNews readNews(ArrivalMarks marks, Outcomes outcomes, Bounces bounces, WebKitProperties web) {
        return new ReadNews(marks, outcomes, bounces, web.zone());
    }
}
