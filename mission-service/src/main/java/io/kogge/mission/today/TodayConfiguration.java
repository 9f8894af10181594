// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.today;

import io.kogge.mission.news.usecase.ReadNews;
import io.kogge.mission.planning.usecase.MissionCards;
import io.kogge.mission.statements.UnfinishedStatements;
import io.kogge.mission.waiting.Waiting;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.settings.WebKitProperties;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the start page together. */
@Configuration(proxyBeanMethods = false)
class TodayConfiguration {

    @Bean
    SecuredRoutes todayRoutes(
            MissionCards missions,
            ReadNews news,
            ObjectProvider<Waiting> elsewhere,
            UnfinishedStatements statements,
            Pages pages,
            Clock clock,
            WebKitProperties web) {
        return new TodayPage(missions, news, elsewhere.orderedStream().toList(), statements, pages, clock, web.zone())
                .routes();
    }
}
