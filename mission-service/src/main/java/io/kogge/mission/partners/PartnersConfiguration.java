// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.AggregateFactory;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.Views;
import io.kogge.mission.partners.events.RegisterEvents;
import io.kogge.mission.partners.events.TimelineProjection;
import io.kogge.mission.partners.model.Partner;
import io.kogge.mission.partners.model.PartnerEvent;
import io.kogge.mission.partners.storage.MongoPartnerDirectory;
import io.kogge.mission.partners.storage.MongoPartners;
import io.kogge.mission.partners.storage.MongoTimelines;
import io.kogge.mission.partners.storage.RegisterStorage;
import io.kogge.mission.partners.usecase.PartnerCommands;
import io.kogge.mission.partners.usecase.PartnerDirectory;
import io.kogge.mission.partners.usecase.Partners;
import io.kogge.mission.partners.usecase.Timelines;
import io.kogge.mission.partners.view.TimelineView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the register of partners together. */
@Configuration(proxyBeanMethods = false)
class PartnersConfiguration {

    @Bean
    SearchableAggregates<Partner, PartnerEvent> keptPartners(AggregateFactory factory) {
        return factory.aggregates(RegisterStorage.partners(RegisterEvents::outgoing));
    }

    @Bean
    PartnerDirectory partnerDirectory(SearchableAggregates<Partner, PartnerEvent> partners) {
        return new MongoPartnerDirectory(partners);
    }

    @Bean
    Partners partners(MongoDatabase database, SearchableAggregates<Partner, PartnerEvent> partners) {
        return new MongoPartners(database, partners);
    }

    @Bean
    Projection<TimelineView> partnerTimelines() {
        return TimelineProjection.make();
    }

    @Bean
    Timelines timelines(Views views) {
        return new MongoTimelines(views);
    }

    @Bean
    PartnerCommands partnerCommands(Aggregates<Partner, PartnerEvent> partners, Timelines timelines) {
        return new PartnerCommands(partners, timelines);
    }
}
