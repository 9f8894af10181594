// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.inbox;

import io.kogge.embedded.mail.MailServer;
import io.kogge.standalone.clock.SettableClock;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.RoutePolicy;
import io.kogge.web.routing.SecuredRoutes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Pages of the caught mails; part of a context only where mails are caught. */
@Configuration(proxyBeanMethods = false)
public class InboxConfiguration {
    private static final String POLICY = "Content-Security-Policy";

    /** The page of a caught mail may show another of this site in a frame: the mail. */
    static final RoutePolicy LETTER = RoutePolicy.of(Access.STAFF)
            .header(
                    POLICY,
                    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
                            + "font-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; "
                            + "frame-ancestors 'none'");

    /** A mail brings its own styles and pictures; it runs nothing, asks for nothing and is nobody's page. */
    static final RoutePolicy LOOK = RoutePolicy.of(Access.STAFF)
            .header(
                    POLICY,
                    "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; "
                            + "style-src 'unsafe-inline'; img-src data:; form-action 'none'; frame-ancestors 'self'")
            .header("X-Frame-Options", "SAMEORIGIN")
            .header("Referrer-Policy", "no-referrer");

    @Bean
    SecuredRoutes inboxRoutes(MailServer mail, Pages pages, ObjectProvider<SettableClock> settableClock) {
        return routes(new InboxPages(mail, pages, settableClock.getIfAvailable() != null));
    }

    static SecuredRoutes routes(InboxPages inbox) {
        return SecuredRoutes.routes()
                .GET("/inbox", RoutePolicy.personal(), inbox::list)
                .GET("/inbox/{id}", LETTER.asNoted(), inbox::letter)
                .GET("/inbox/{id}/look", LOOK.asNoted(), inbox::look)
                .build();
    }
}
