// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.AggregateFactory;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.mission.agreements.events.AgreementEvents;
import io.kogge.mission.agreements.events.RenewalReaction;
import io.kogge.mission.agreements.model.Agreement;
import io.kogge.mission.agreements.model.AgreementEvent;
import io.kogge.mission.agreements.storage.AgreementStorage;
import io.kogge.mission.agreements.storage.MongoAgreements;
import io.kogge.mission.agreements.usecase.AgreementCommands;
import io.kogge.mission.agreements.usecase.AgreementDocuments;
import io.kogge.mission.agreements.usecase.AgreementThemes;
import io.kogge.mission.agreements.usecase.Agreements;
import io.kogge.mission.agreements.usecase.EndingAgreements;
import io.kogge.mission.agreements.usecase.RenewalChain;
import io.kogge.mission.files.usecase.Files;
import io.kogge.mission.files.usecase.UnusedFiles;
import io.kogge.mission.partners.usecase.PartnerDirectory;
import io.kogge.web.settings.WebKitProperties;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts agreements together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AgreementSettings.class)
class AgreementsConfiguration {

    @Bean
    SearchableAggregates<Agreement, AgreementEvent> agreementAggregates(AggregateFactory factory) {
        return factory.aggregates(AgreementStorage.type(AgreementEvents::outgoing));
    }

    @Bean
    MongoAgreements agreements(MongoDatabase database, SearchableAggregates<Agreement, AgreementEvent> aggregates) {
        return new MongoAgreements(database, aggregates);
    }

    @Bean
    RenewalChain renewalChain(Aggregates<Agreement, AgreementEvent> aggregates) {
        return new RenewalChain(aggregates);
    }

    @Bean
    RenewalReaction renewalReaction(RenewalChain chain, AgreementSettings settings) {
        return new RenewalReaction(chain, settings.eventAge());
    }

    @Bean
    AgreementDocuments agreementDocuments(
            Aggregates<Agreement, AgreementEvent> aggregates, Files files, UnusedFiles unused) {
        return new AgreementDocuments(aggregates, files, unused);
    }

    @Bean
    AgreementCommands agreementCommands(
            Aggregates<Agreement, AgreementEvent> aggregates,
            PartnerDirectory directory,
            RenewalChain chain,
            AgreementDocuments documents) {
        return new AgreementCommands(aggregates, directory, chain, documents);
    }

    @Bean
    AgreementThemes agreementThemes(Aggregates<Agreement, AgreementEvent> aggregates, Agreements agreements) {
        return new AgreementThemes(aggregates, agreements);
    }

    @Bean
    EndingAgreements endingAgreements(
            Agreements agreements, AgreementSettings settings, Clock clock, WebKitProperties web) {
        return new EndingAgreements(agreements, settings.remindAhead(), clock, web.zone());
    }
}
