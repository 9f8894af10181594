// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.assembly;

import io.kogge.embedded.mail.MailServer;
import io.kogge.event.EventKitAutoConfiguration;
import io.kogge.kernel.audit.AuditTrail;
import io.kogge.standalone.clock.ClockConfiguration;
import io.kogge.standalone.clock.SettableClock;
import io.kogge.standalone.inbox.InboxConfiguration;
import io.kogge.web.session.EndedSessions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.metrics.KafkaMetricsAutoConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;

/**
 * A context for what only a single machine has: the inbox of caught mails and the clock that can be moved. It knows
 * nothing of the services, and has neither broker nor database.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        exclude = {EventKitAutoConfiguration.class, KafkaAutoConfiguration.class, KafkaMetricsAutoConfiguration.class})
public class OwnPages {
    static final List<String> PATHS = List.of("/inbox", "/api/standalone");

    /** Starts it beside the services. */
    public static void start(
            ServiceContexts contexts,
            SharedPort port,
            Surroundings surroundings,
            Optional<MailServer> mail,
            Optional<SettableClock> clock) {
        List<Class<?>> sources = new ArrayList<>(List.of(OwnPages.class));
        mail.ifPresent(present -> sources.add(InboxConfiguration.class));
        clock.ifPresent(present -> sources.add(ClockConfiguration.class));
        ApplicationContextInitializer<GenericApplicationContext> mount = port.mount(PATHS);
        contexts.add(
                "standalone",
                sources,
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
