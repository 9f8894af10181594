// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners;

import io.kogge.mission.chosen.Vocabularies;
import io.kogge.mission.partners.usecase.OfficeCommands;
import io.kogge.mission.partners.usecase.Offices;
import io.kogge.mission.partners.usecase.OfficesNearby;
import io.kogge.mission.partners.usecase.PartnerCommands;
import io.kogge.mission.partners.usecase.PartnerDirectory;
import io.kogge.mission.partners.usecase.Partners;
import io.kogge.mission.partners.usecase.ProjectCommands;
import io.kogge.mission.partners.usecase.Projects;
import io.kogge.mission.partners.usecase.Timelines;
import io.kogge.mission.partners.web.ContactApi;
import io.kogge.mission.partners.web.ContactPages;
import io.kogge.mission.partners.web.OfficeApi;
import io.kogge.mission.partners.web.OfficeListing;
import io.kogge.mission.partners.web.OfficePages;
import io.kogge.mission.partners.web.PartnerApi;
import io.kogge.mission.partners.web.PartnerDetails;
import io.kogge.mission.partners.web.PartnerForms;
import io.kogge.mission.partners.web.PartnerListing;
import io.kogge.mission.partners.web.PartnerPages;
import io.kogge.mission.partners.web.ProjectApi;
import io.kogge.mission.partners.web.ProjectForms;
import io.kogge.mission.partners.web.ProjectListing;
import io.kogge.mission.partners.web.ProjectPages;
import io.kogge.mission.partners.web.RegisterExport;
import io.kogge.web.i18n.Messages;
import io.kogge.web.list.ListKind;
import io.kogge.web.list.ListPages;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.settings.WebKitProperties;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The routes of partners, projects and representative offices. */
@Configuration(proxyBeanMethods = false)
class RegisterRoutesConfiguration {

    @Bean
    ListKind partnerList() {
        return PartnerListing.LIST;
    }

    @Bean
    ListKind projectList() {
        return ProjectListing.LIST;
    }

    @Bean
    ListKind officeList() {
        return OfficeListing.LIST;
    }

    @Bean
    SecuredRoutes partnerApiRoutes(
            PartnerCommands commands, Partners partners, Timelines timelines, Vocabularies vocabularies) {
        return new PartnerApi(commands, partners, timelines, vocabularies).routes();
    }

    @Bean
    SecuredRoutes contactApiRoutes(PartnerCommands commands, Partners partners) {
        return new ContactApi(commands, partners).routes();
    }

    @Bean
    SecuredRoutes partnerPageRoutes(
            Partners partners,
            Timelines timelines,
            OfficesNearby offices,
            Vocabularies vocabularies,
            ListPages lists,
            Pages pages) {
        return new PartnerPages(partners, new PartnerDetails(timelines, offices), vocabularies, lists, pages).routes();
    }

    @Bean
    SecuredRoutes partnerFormRoutes(
            PartnerCommands commands, Partners partners, Vocabularies vocabularies, Pages pages) {
        return new PartnerForms(commands, partners, vocabularies, pages).routes();
    }

    @Bean
    SecuredRoutes contactPageRoutes(PartnerCommands commands, Partners partners, Pages pages) {
        return new ContactPages(commands, partners, pages).routes();
    }

    @Bean
    SecuredRoutes projectApiRoutes(ProjectCommands commands, Projects projects, Vocabularies vocabularies) {
        return new ProjectApi(commands, projects, vocabularies).routes();
    }

    @Bean
    SecuredRoutes projectPageRoutes(Projects projects, Vocabularies vocabularies, ListPages lists, Pages pages) {
        return new ProjectPages(projects, vocabularies, lists, pages).routes();
    }

    @Bean
    SecuredRoutes projectFormRoutes(
            ProjectCommands commands,
            Projects projects,
            Vocabularies vocabularies,
            PartnerDirectory directory,
            Pages pages) {
        return new ProjectForms(commands, projects, vocabularies, directory, pages).routes();
    }

    @Bean
    SecuredRoutes registerExportRoutes(
            Partners partners,
            Projects projects,
            Offices offices,
            Vocabularies vocabularies,
            Messages messages,
            WebKitProperties web,
            Clock clock) {
        return new RegisterExport(partners, projects, offices, vocabularies, messages, web.zone(), clock).routes();
    }

    @Bean
    SecuredRoutes officeApiRoutes(OfficeCommands commands, Offices offices) {
        return new OfficeApi(commands, offices).routes();
    }

    @Bean
    SecuredRoutes officePageRoutes(OfficeCommands commands, Offices offices, ListPages lists, Pages pages) {
        return new OfficePages(commands, offices, lists, pages).routes();
    }
}
