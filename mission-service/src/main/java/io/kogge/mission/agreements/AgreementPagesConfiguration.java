// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements;

import io.kogge.mission.agreements.usecase.AgreementCommands;
import io.kogge.mission.agreements.usecase.AgreementDocuments;
import io.kogge.mission.agreements.usecase.Agreements;
import io.kogge.mission.agreements.web.AgreementApi;
import io.kogge.mission.agreements.web.AgreementDocumentPages;
import io.kogge.mission.agreements.web.AgreementExport;
import io.kogge.mission.agreements.web.AgreementFormPages;
import io.kogge.mission.agreements.web.AgreementList;
import io.kogge.mission.agreements.web.AgreementPages;
import io.kogge.mission.agreements.web.AgreementReader;
import io.kogge.mission.agreements.web.AgreementStepPages;
import io.kogge.mission.chosen.Vocabularies;
import io.kogge.mission.files.usecase.Files;
import io.kogge.mission.files.usecase.Uploads;
import io.kogge.mission.partners.usecase.PartnerDirectory;
import io.kogge.web.i18n.Messages;
import io.kogge.web.list.ListKind;
import io.kogge.web.list.ListPages;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.settings.WebKitProperties;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Agreements' pages and API. */
@Configuration(proxyBeanMethods = false)
class AgreementPagesConfiguration {

    @Bean
    ListKind agreementList() {
        return AgreementList.KIND;
    }

    @Bean
    AgreementReader agreementReader(Vocabularies vocabularies, PartnerDirectory directory) {
        return new AgreementReader(vocabularies, directory);
    }

    @Bean
    AgreementPages agreementPages(
            Agreements agreements,
            AgreementReader reader,
            Files files,
            ListPages lists,
            Pages pages,
            Clock clock,
            WebKitProperties web) {
        return new AgreementPages(agreements, reader, files, lists, pages, clock, web.zone());
    }

    @Bean
    SecuredRoutes agreementPageRoutes(AgreementPages pages) {
        return pages.routes();
    }

    @Bean
    SecuredRoutes agreementExportRoutes(
            Agreements agreements, AgreementReader reader, Messages messages, Clock clock, WebKitProperties web) {
        return new AgreementExport(agreements, reader, messages, clock, web.zone()).routes();
    }

    @Bean
    SecuredRoutes agreementFormRoutes(
            AgreementCommands commands, Agreements agreements, AgreementReader reader, Pages pages) {
        return new AgreementFormPages(commands, agreements, reader, pages).routes();
    }

    @Bean
    SecuredRoutes agreementStepRoutes(AgreementCommands commands, Agreements agreements, Pages pages) {
        return new AgreementStepPages(commands, agreements, pages).routes();
    }

    @Bean
    SecuredRoutes agreementDocumentRoutes(
            Agreements agreements, AgreementDocuments documents, Uploads uploads, AgreementPages pages) {
        return new AgreementDocumentPages(agreements, documents, uploads, pages).routes();
    }

    @Bean
    SecuredRoutes agreementApiRoutes(
            AgreementCommands commands, AgreementDocuments documents, Agreements agreements, AgreementReader reader) {
        return new AgreementApi(commands, documents, agreements, reader).routes();
    }
}
