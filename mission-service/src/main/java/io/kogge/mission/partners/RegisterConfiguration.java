// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.AggregateFactory;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.mission.partners.events.RegisterEvents;
import io.kogge.mission.partners.model.Office;
import io.kogge.mission.partners.model.Partner;
import io.kogge.mission.partners.model.PartnerEvent;
import io.kogge.mission.partners.model.Project;
import io.kogge.mission.partners.model.ProjectEvent;
import io.kogge.mission.partners.storage.MongoOffices;
import io.kogge.mission.partners.storage.MongoProjects;
import io.kogge.mission.partners.storage.MongoThemed;
import io.kogge.mission.partners.storage.RegisterStorage;
import io.kogge.mission.partners.usecase.LineEntries;
import io.kogge.mission.partners.usecase.OfficeCommands;
import io.kogge.mission.partners.usecase.Offices;
import io.kogge.mission.partners.usecase.OfficesNearby;
import io.kogge.mission.partners.usecase.PartnerDirectory;
import io.kogge.mission.partners.usecase.Partners;
import io.kogge.mission.partners.usecase.ProjectCommands;
import io.kogge.mission.partners.usecase.Projects;
import io.kogge.mission.partners.usecase.RegisterThemes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts projects and representative offices together. */
@Configuration(proxyBeanMethods = false)
class RegisterConfiguration {

    @Bean
    SearchableAggregates<Project, ProjectEvent> keptProjects(AggregateFactory factory) {
        return factory.aggregates(RegisterStorage.projects(RegisterEvents::outgoing));
    }

    @Bean
    Projects projects(MongoDatabase database, SearchableAggregates<Project, ProjectEvent> projects) {
        return new MongoProjects(database, projects);
    }

    @Bean
    LineEntries lineEntries(Partners partners, Projects projects) {
        return new LineEntries(partners, projects);
    }

    @Bean
    ProjectCommands projectCommands(Aggregates<Project, ProjectEvent> projects, PartnerDirectory directory) {
        return new ProjectCommands(projects, directory);
    }

    @Bean
    SearchableAggregates<Office, Void> keptOffices(AggregateFactory factory) {
        return factory.aggregates(RegisterStorage.offices());
    }

    @Bean
    Offices offices(SearchableAggregates<Office, Void> offices) {
        return new MongoOffices(offices);
    }

    @Bean
    OfficeCommands officeCommands(Aggregates<Office, Void> offices) {
        return new OfficeCommands(offices);
    }

    @Bean
    OfficesNearby officesNearby(Offices offices) {
        return new OfficesNearby(offices);
    }

    @Bean
    RegisterThemes registerThemes(
            Aggregates<Partner, PartnerEvent> partners,
            Aggregates<Project, ProjectEvent> projects,
            MongoDatabase database) {
        return new RegisterThemes(partners, projects, new MongoThemed(database));
    }
}
