// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.personal;

import io.kogge.delegation.calendar.CalendarFile;
import io.kogge.delegation.calendar.CalendarWords;
import io.kogge.delegation.card.MissionAnswers;
import io.kogge.delegation.form.AddressInput;
import io.kogge.delegation.people.usecase.ConfirmAddress;
import io.kogge.delegation.people.usecase.GiveWay;
import io.kogge.delegation.registration.usecase.ConfirmHandler;
import io.kogge.delegation.registration.usecase.Registrations;
import io.kogge.delegation.standing.Standings;
import io.kogge.web.links.PublicUrl;
import io.kogge.web.links.SignedLinks;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.settings.MailProperties;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the delegate's own page; who holds the link is allowed, so that its routes are open to everybody. */
@Configuration(proxyBeanMethods = false)
public class PersonalConfiguration {
    private static final String PAGES = LinkOpener.OWN;
    private static final String API = "/api/delegation/v1/my-registrations/{token}";
    private static final String ADDRESS_API = "/api/delegation/v1/my-addresses/{token}";

    @Bean
    LinkOpener personalLinks(SignedLinks links, Registrations registrations, GiveWay giveWay) {
        return new LinkOpener(links, registrations, giveWay);
    }

    @Bean
    SecuredRoutes personalPages(
            Pages pages,
            LinkOpener links,
            Registrations registrations,
            ConfirmHandler confirm,
            Standings standings,
            CalendarWords words,
            CalendarFile files,
            PublicUrl url,
            Clock clock) {
        MyRegistrationPages my = new MyRegistrationPages(pages, links, registrations, confirm, standings, clock);
        MyCalendar calendar = new MyCalendar(links, standings, words, files, url, clock);
        return SecuredRoutes.routes()
                .GET(PAGES, Access.PUBLIC, my::status)
                .GET(PAGES + "/confirm", Access.PUBLIC, my::askToConfirm)
                .POST(PAGES + "/confirm", Access.PUBLIC, my::confirm)
                .GET(PAGES + "/correct", Access.PUBLIC, my::correction)
                .POST(PAGES + "/correct", Access.PUBLIC, my::correct)
                .GET(PAGES + "/mission.ics", Access.PUBLIC, calendar::download)
                .GET(PAGES + "/withdraw", Access.PUBLIC, my::askToWithdraw)
                .POST(PAGES + "/withdraw", Access.PUBLIC, my::withdraw)
                .build();
    }

    @Bean
    SecuredRoutes personalApi(
            LinkOpener links,
            Registrations registrations,
            ConfirmHandler confirm,
            ConfirmAddress confirmAddress,
            MailProperties mail,
            Standings standings,
            MissionAnswers missions) {
        MyRegistrationApi api = new MyRegistrationApi(
                links, registrations, confirm, confirmAddress, new AddressInput(mail), standings, missions);
        return SecuredRoutes.routes()
                .GET(API, Access.PUBLIC, api::get)
                .PUT(API, Access.PUBLIC, api::correct)
                .POST(API + "/confirmations", Access.PUBLIC, api::confirm)
                .POST(API + "/withdrawals", Access.PUBLIC, api::withdraw)
                .POST(API + "/address-changes", Access.PUBLIC, api::askForAddress)
                .POST(ADDRESS_API + "/confirmations", Access.PUBLIC, api::confirmAddress)
                .build();
    }

    @Bean
    SecuredRoutes addressPages(
            Pages pages, LinkOpener links, Registrations registrations, ConfirmAddress confirm, MailProperties mail) {
        AddressPages address = new AddressPages(pages, links, registrations, confirm, new AddressInput(mail));
        return SecuredRoutes.routes()
                .GET(PAGES + "/address", Access.PUBLIC, address::blank)
                .POST(PAGES + "/address", Access.PUBLIC, address::ask)
                .GET(LinkOpener.NEW_ADDRESS, Access.PUBLIC, address::askToConfirm)
                .POST(LinkOpener.NEW_ADDRESS, Access.PUBLIC, address::confirm)
                .build();
    }
}
