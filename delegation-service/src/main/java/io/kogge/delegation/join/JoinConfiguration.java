// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.join;

import io.kogge.delegation.card.MissionAnswers;
import io.kogge.delegation.form.AddressInput;
import io.kogge.delegation.form.ApplicantInput;
import io.kogge.delegation.lostlink.AskLimits;
import io.kogge.delegation.lostlink.usecase.AskForLinks;
import io.kogge.delegation.missions.usecase.Drafts;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.registration.usecase.RegisterHandler;
import io.kogge.delegation.settings.DelegationSettings;
import io.kogge.delegation.standing.Standings;
import io.kogge.schemas.LinkPurpose;
import io.kogge.schemas.PagePath;
import io.kogge.web.api.OpenApiRoute;
import io.kogge.web.limit.ClientLimits;
import io.kogge.web.links.PublicUrl;
import io.kogge.web.links.SignedLinks;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.RoutePolicy;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.settings.MailProperties;
import io.kogge.web.settings.SecurityProperties;
import io.kogge.web.settings.WebKitProperties;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what everybody sees. */
@Configuration(proxyBeanMethods = false)
public class JoinConfiguration {
    private static final String API = "/api/delegation/v1";

    @Bean
    ApplicantInput applicantInput(MailProperties mail) {
        return new ApplicantInput(mail);
    }

    @Bean
    MissionAnswers missionAnswers(DelegationSettings settings, Clock clock) {
        return new MissionAnswers(settings.publishWaiting(), clock);
    }

    @Bean
    RegisterLimits registerLimits(ClientLimits clients, DelegationSettings settings) {
        return new RegisterLimits(clients, settings.registering());
    }

    @Bean
    SecuredRoutes joinApi(
            Missions missions,
            RegisterHandler register,
            ApplicantInput applicants,
            RegisterLimits limits,
            Standings standings,
            MissionAnswers answers) {
        return SecuredRoutes.routes()
                .GET(API + "/missions/{missionId}", Access.PUBLIC, new MissionApi(missions, standings, answers)::get)
                .POST(
                        API + "/registrations",
                        Access.PUBLIC,
                        new RegistrationApi(register, applicants, limits)::register)
                .build();
    }

    @Bean
    SecuredRoutes joinPages(
            Pages pages,
            Missions missions,
            RegisterHandler register,
            ApplicantInput applicants,
            RegisterLimits limits,
            AskForLinks ask,
            AskLimits askLimits,
            MailProperties mail,
            SignedLinks links,
            SecurityProperties security,
            DelegationSettings settings,
            Standings standings,
            PublicUrl url,
            Clock clock,
            WebKitProperties web) {
        MissionPages mission = new MissionPages(pages, missions, standings, settings.publishWaiting(), url, clock);
        HandedInCookie handedIn = new HandedInCookie(links, security.secureCookies(), Clock.systemUTC());
        RegisterPages form = new RegisterPages(
                pages,
                mission,
                register,
                applicants,
                limits,
                handedIn,
                web,
                settings.kept().passportNames());
        ReceivedPages received =
                new ReceivedPages(pages, mission, handedIn, ask, askLimits, register, limits, new AddressInput(mail));
        return SecuredRoutes.routes()
                .GET(
                        PagePath.JOIN + "{missionId}",
                        RoutePolicy.of(Access.PUBLIC).found(),
                        mission::mission)
                .GET("/join/{missionId}/register", Access.PUBLIC, form::blank)
                .POST("/join/{missionId}/register", Access.PUBLIC, form::handIn)
                .GET("/join/{missionId}/received", Access.PUBLIC, received::received)
                .POST("/join/{missionId}/received/again", Access.PUBLIC, received::again)
                .POST("/join/{missionId}/received/address", Access.PUBLIC, received::correct)
                .build();
    }

    @Bean
    SecuredRoutes draftPages(Pages pages, Drafts drafts, SignedLinks links, DelegationSettings settings, Clock clock) {
        DraftPages page = new DraftPages(pages, drafts, links, settings.publishWaiting(), clock);
        return SecuredRoutes.routes()
                // without a draft there is nothing to see; but the switch of languages sends the draft here again
                .GET(LinkPurpose.DRAFT_PATH, Access.STAFF, request -> Pages.seeOther("/missions"))
                .POST(LinkPurpose.DRAFT_PATH, Access.STAFF, page::preview)
                .build();
    }

    @Bean
    SecuredRoutes openApi() {
        return OpenApiRoute.at(API + "/openapi.json", "delegation/openapi.json", "delegation/openapi-listing.json");
    }
}
