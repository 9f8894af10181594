// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.driver;

import io.kogge.embedded.mail.MailServer;
import io.kogge.standalone.assembly.PagesBeside;
import io.kogge.standalone.assembly.ServiceContexts;
import io.kogge.standalone.assembly.SharedPort;
import io.kogge.standalone.assembly.Surroundings;
import io.kogge.standalone.clock.SettableClock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One instance of each service, behind one port. */
final class Node {
    private SharedPort port = new SharedPort(0);
    private @Nullable ServiceContexts services;

    String origin() {
        return "http://127.0.0.1:" + port.port();
    }

    int port() {
        return port.port();
    }

    ServiceContexts services() {
        if (services == null) {
            throw new IllegalStateException("The services are stopped");
        }
        return services;
    }

    void start(Surroundings surroundings) {
        services = ServiceContexts.start(port, surroundings, part -> {});
    }

    void startOwnPages(Surroundings surroundings, MailServer mail, SettableClock clock) {
        PagesBeside.start(services(), port, surroundings, Optional.of(mail), Optional.of(clock));
    }

    void stop() {
        if (services != null) {
            services.close();
            services = null;
        }
    }

    void close() {
        stop();
        port.close();
    }
}
