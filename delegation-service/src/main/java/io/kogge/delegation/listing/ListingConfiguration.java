// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.listing;

import io.kogge.delegation.calendar.CalendarFile;
import io.kogge.delegation.calendar.CalendarWords;
import io.kogge.delegation.card.MissionAnswers;
import io.kogge.delegation.listing.usecase.PublicMissions;
import io.kogge.delegation.listing.web.ListLimits;
import io.kogge.delegation.listing.web.ListingRoutes;
import io.kogge.delegation.listing.web.SharedList;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.settings.DelegationSettings;
import io.kogge.delegation.standing.Standings;
import io.kogge.web.i18n.Messages;
import io.kogge.web.limit.ClientLimits;
import io.kogge.web.links.PublicUrl;
import io.kogge.web.list.ListPages;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.settings.WebKitProperties;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the list of missions. */
@Configuration(proxyBeanMethods = false)
public class ListingConfiguration {
    @Bean
    PublicMissions publicMissions(Missions missions, DelegationSettings settings, Clock clock) {
        return new PublicMissions(missions, settings.listing().kept(), clock);
    }

    @Bean
    ListLimits listLimits(ClientLimits clients, DelegationSettings settings) {
        return new ListLimits(clients, settings.listing());
    }

    @Bean
    SecuredRoutes listing(
            ListPages lists,
            PublicMissions missions,
            Standings standings,
            ListLimits limits,
            CalendarWords words,
            CalendarFile files,
            PublicUrl url,
            Messages messages,
            WebKitProperties web,
            MissionAnswers answers,
            Clock clock) {
        SharedList shared = new SharedList(messages, url, web.office());
        return new ListingRoutes(lists, missions, standings, limits, words, files, shared, answers, clock).routes();
    }
}
