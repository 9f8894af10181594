// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.inbox;

import io.kogge.embedded.mail.MailServer;
import io.kogge.standalone.clock.SettableClock;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Pages of the caught mails; part of a context only where mails are caught. */
@Configuration(proxyBeanMethods = false)
public class InboxConfiguration {

    @Bean
    SecuredRoutes inboxRoutes(MailServer mail, Pages pages, ObjectProvider<SettableClock> settableClock) {
        InboxPages inbox = new InboxPages(mail, pages, settableClock.getIfAvailable() != null);
        return SecuredRoutes.routes()
                .GET("/inbox", Access.STAFF, inbox::list)
                .GET("/inbox/{id}", Access.STAFF, inbox::letter)
                .build();
    }
}
