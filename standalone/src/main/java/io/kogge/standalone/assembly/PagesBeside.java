// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.assembly;

import io.kogge.embedded.mail.MailServer;
import io.kogge.kernel.audit.AuditTrail;
import io.kogge.standalone.clock.SettableClock;
import io.kogge.standalone.pages.OwnPages;
import io.kogge.web.session.EndedSessions;
import java.util.Optional;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** Starts the pages that only a single machine has, beside the services. */
public final class PagesBeside {
    private PagesBeside() {}

    /** Starts them; there is an inbox where there is a mail server, and a clock where it can be moved. */
    public static void start(
            ServiceContexts contexts,
            SharedPort port,
            Surroundings surroundings,
            Optional<MailServer> mail,
            Optional<SettableClock> clock) {
        ApplicationContextInitializer<GenericApplicationContext> mount = port.mount(OwnPages.PATHS);
        contexts.add(
                "standalone",
                OwnPages.sources(mail.isPresent(), clock.isPresent()),
                context -> {
                    mount.initialize(context);
                    mail.ifPresent(server -> context.registerBean(MailServer.class, () -> server));
                    // they share the JVM with who decides
                    EndedSessions ended = contexts.context("mission").getBean(EndedSessions.class);
                    context.registerBean("endedSessions", EndedSessions.class, () -> ended);
                    AuditTrail trail = contexts.context("mission").getBean(AuditTrail.class);
                    context.registerBean("auditTrail", AuditTrail.class, () -> trail);
                },
                ServiceContexts.properties("standalone", surroundings),
                surroundings.clock());
    }
}
