// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.board;

import io.kogge.delegation.advisories.usecase.Advisories;
import io.kogge.delegation.allocation.usecase.AllocationCommands;
import io.kogge.delegation.board.events.HistoryProjection;
import io.kogge.delegation.board.storage.ViewHistories;
import io.kogge.delegation.board.usecase.Histories;
import io.kogge.delegation.board.usecase.NamedHistories;
import io.kogge.delegation.board.usecase.StaffDecisions;
import io.kogge.delegation.board.usecase.StepMails;
import io.kogge.delegation.board.view.HistoryView;
import io.kogge.delegation.board.web.AdvisedPages;
import io.kogge.delegation.board.web.BoardApi;
import io.kogge.delegation.board.web.BoardPages;
import io.kogge.delegation.board.web.DelegationPages;
import io.kogge.delegation.board.web.MemberExport;
import io.kogge.delegation.board.web.PersonPages;
import io.kogge.delegation.form.ApplicantInput;
import io.kogge.delegation.mailing.usecase.MailStandings;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.registration.usecase.EnterHandler;
import io.kogge.delegation.registration.usecase.Registrations;
import io.kogge.delegation.registration.usecase.Wishes;
import io.kogge.delegation.staff.StaffNames;
import io.kogge.delegation.standing.Delegations;
import io.kogge.delegation.standing.Standings;
import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.Views;
import io.kogge.schemas.PagePath;
import io.kogge.web.i18n.Messages;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.RoutePolicy;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.settings.WebKitProperties;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the staff's board. */
@Configuration(proxyBeanMethods = false)
public class BoardConfiguration {
    private static final String API = "/api/delegation/v1";
    /** Keeps the assets, which lie under the same prefix, out of the pages' way. */
    private static final String ID = "[0-9a-fA-F-]+";

    private static final String MISSION = PagePath.DELEGATION + "{missionId:" + ID + "}";

    @Bean
    Projection<HistoryView> historyProjection() {
        return HistoryProjection.make();
    }

    @Bean
    Histories histories(Views views, StaffNames names) {
        return new NamedHistories(new ViewHistories(views), names);
    }

    @Bean
    StaffDecisions staffDecisions(
            Registrations registrations, AllocationCommands allocations, Missions missions, Clock clock) {
        return new StaffDecisions(registrations, allocations, missions, clock);
    }

    @Bean
    StepMails stepMails(AllocationCommands allocations, Clock clock) {
        return new StepMails(allocations, clock);
    }

    @Bean
    AdvisedPages advisedPages(Pages pages, Advisories advisories) {
        return new AdvisedPages(pages, advisories);
    }

    @Bean
    SecuredRoutes boardPages(
            AdvisedPages pages,
            Missions missions,
            Standings standings,
            Delegations delegations,
            MailStandings mail,
            EnterHandler enter,
            StepMails stepMails,
            ApplicantInput applicants,
            WebKitProperties web,
            Clock clock) {
        BoardPages board =
                new BoardPages(pages, missions, standings, delegations, mail, enter, stepMails, applicants, web, clock);
        return SecuredRoutes.routes()
                .GET(MISSION, RoutePolicy.personal(), board::board)
                .GET(MISSION + "/new", Access.STAFF, board::blank)
                .POST(MISSION + "/new", Access.STAFF, board::enter)
                .build();
    }

    @Bean
    SecuredRoutes delegationPages(
            Pages pages,
            AdvisedPages advised,
            Missions missions,
            Standings standings,
            Delegations delegations,
            MailStandings mail,
            Wishes wishes,
            Messages messages,
            WebKitProperties web,
            Clock clock) {
        MemberExport file = new MemberExport(missions, delegations, messages, clock, web.zone());
        DelegationPages lists =
                new DelegationPages(pages, advised, missions, standings, delegations, mail, wishes, clock);
        return SecuredRoutes.routes()
                .GET("/delegations", Access.STAFF, lists::list)
                .GET(MISSION + "/people", RoutePolicy.personal(), lists::people)
                .GET(MISSION + "/people/export", RoutePolicy.personal(), file::export)
                .build();
    }

    @Bean
    SecuredRoutes personPages(
            AdvisedPages pages,
            Standings standings,
            Histories histories,
            Registrations registrations,
            ApplicantInput applicants,
            StaffDecisions decisions,
            StepMails stepMails,
            MailStandings mail,
            Clock clock) {
        PersonPages person = new PersonPages(
                pages, standings, histories, registrations, applicants, decisions, stepMails, mail, clock);
        String one = MISSION + "/{registrationId}";
        return SecuredRoutes.routes()
                .GET(one, RoutePolicy.personal(), person::person)
                .GET(one + "/correct", RoutePolicy.personal(), person::correction)
                .POST(one + "/correct", Access.STAFF, person::correct)
                .POST(one + "/declines", Access.STAFF, person::decline)
                .POST(one + "/reinstatements", Access.STAFF, person::reinstate)
                .POST(one + "/acceptances", Access.STAFF, person::accept)
                .POST(one + "/withdrawals", Access.STAFF, person::withdraw)
                .POST(one + "/no-shows", Access.STAFF, person::noShow)
                .POST(one + "/attendances", Access.STAFF, person::attended)
                .build();
    }

    @Bean
    SecuredRoutes boardApi(
            Standings standings,
            Delegations delegations,
            Histories histories,
            EnterHandler enter,
            ApplicantInput applicants,
            StaffDecisions decisions) {
        BoardApi api = new BoardApi(standings, delegations, histories, enter, applicants, decisions);
        String one = API + "/registrations/{registrationId}";
        return SecuredRoutes.routes()
                .GET(API + "/missions/{missionId}/registrations", RoutePolicy.personal(), api::list)
                .POST(API + "/missions/{missionId}/registrations", Access.STAFF, api::enter)
                .GET(one, RoutePolicy.personal(), api::get)
                .PUT(one, Access.STAFF, api::correct)
                .POST(one + "/declines", Access.STAFF, api::decline)
                .POST(one + "/reinstatements", Access.STAFF, api::reinstate)
                .POST(one + "/acceptances", Access.STAFF, api::accept)
                .POST(one + "/withdrawals", Access.STAFF, api::withdraw)
                .POST(one + "/no-shows", Access.STAFF, api::noShow)
                .POST(one + "/attendances", Access.STAFF, api::attended)
                .build();
    }
}
