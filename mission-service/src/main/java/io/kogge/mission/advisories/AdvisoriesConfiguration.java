// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.advisories;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.AggregateFactory;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.mission.advisories.events.AdvisoryEvents;
import io.kogge.mission.advisories.model.Advisory;
import io.kogge.mission.advisories.model.AdvisoryChange;
import io.kogge.mission.advisories.storage.AdvisoryStorage;
import io.kogge.mission.advisories.storage.MongoAdvisories;
import io.kogge.mission.advisories.usecase.Advisories;
import io.kogge.mission.advisories.usecase.AdvisoryCommands;
import io.kogge.mission.advisories.web.AdvisoryApi;
import io.kogge.mission.advisories.web.AdvisoryExport;
import io.kogge.mission.advisories.web.AdvisoryFormPages;
import io.kogge.mission.advisories.web.AdvisoryList;
import io.kogge.mission.advisories.web.AdvisoryPages;
import io.kogge.web.i18n.Messages;
import io.kogge.web.list.ListKind;
import io.kogge.web.list.ListPages;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.settings.WebKitProperties;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts advisories together. */
@Configuration(proxyBeanMethods = false)
class AdvisoriesConfiguration {
    @Bean
    SearchableAggregates<Advisory, AdvisoryChange> storedAdvisories(AggregateFactory factory) {
        return factory.aggregates(AdvisoryStorage.type(AdvisoryEvents::outgoing));
    }

    @Bean
    Advisories advisories(MongoDatabase database, SearchableAggregates<Advisory, AdvisoryChange> stored) {
        return new MongoAdvisories(database, stored);
    }

    @Bean
    AdvisoryCommands advisoryCommands(Aggregates<Advisory, AdvisoryChange> stored, Clock clock, WebKitProperties web) {
        return new AdvisoryCommands(stored, clock, web.zone());
    }

    @Bean
    SecuredRoutes advisoryApiRoutes(AdvisoryCommands commands, Advisories advisories) {
        return new AdvisoryApi(commands, advisories).routes();
    }

    @Bean
    ListKind advisoryList() {
        return AdvisoryList.KIND;
    }

    @Bean
    SecuredRoutes advisoryPageRoutes(AdvisoryCommands commands, Advisories advisories, ListPages lists, Pages pages) {
        return new AdvisoryPages(commands, advisories, lists, pages).routes();
    }

    @Bean
    SecuredRoutes advisoryExportRoutes(Advisories advisories, Messages messages, Clock clock, WebKitProperties web) {
        return new AdvisoryExport(advisories, messages, clock, web.zone()).routes();
    }

    @Bean
    SecuredRoutes advisoryFormRoutes(AdvisoryCommands commands, Advisories advisories, Pages pages) {
        return new AdvisoryFormPages(commands, advisories, pages).routes();
    }
}
