// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.lostlink.web;

import io.kogge.delegation.form.AddressInput;
import io.kogge.delegation.lostlink.AskLimits;
import io.kogge.delegation.lostlink.usecase.AskForLinks;
import io.kogge.delegation.settings.DelegationSettings;
import io.kogge.web.limit.ClientLimits;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.settings.MailProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The addresses at which links are asked for. */
@Configuration(proxyBeanMethods = false)
public class LostLinkRoutes {
    private static final String PAGE = "/join/link";
    static final String SENT = PAGE + "/sent";

    @Bean
    AskLimits askLimits(ClientLimits clients, DelegationSettings settings) {
        return new AskLimits(clients, settings.linking());
    }

    @Bean
    SecuredRoutes lostLinkPages(Pages pages, AskForLinks ask, MailProperties mail, AskLimits limits) {
        AddressInput addresses = new AddressInput(mail);
        LostLinkPages page = new LostLinkPages(pages, ask, addresses, limits);
        LostLinkApi api = new LostLinkApi(ask, addresses, limits);
        return SecuredRoutes.routes()
                .GET(PAGE, Access.PUBLIC, page::blank)
                .POST(PAGE, Access.PUBLIC, page::submit)
                .GET(SENT, Access.PUBLIC, page::sent)
                .POST("/api/delegation/v1/link-requests", Access.PUBLIC, api::ask)
                .build();
    }
}
