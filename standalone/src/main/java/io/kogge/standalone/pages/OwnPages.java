// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.pages;

import io.kogge.standalone.clock.ClockConfiguration;
import io.kogge.standalone.inbox.InboxConfiguration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;

/**
 * A context for what only a single machine has: the inbox of caught mails and the clock that can be moved. It knows
 * nothing of the services, and has neither broker nor database: what would bring them is on the class path for the
 * services beside it, and left out by name.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "io.kogge.event.EventKitAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.metrics.KafkaMetricsAutoConfiguration"
        })
public class OwnPages {
    /** Where they are. */
    public static final List<String> PATHS = List.of("/inbox", "/api/standalone");

    /** What the context is made of, with the inbox and with the clock. */
    public static List<Class<?>> sources(boolean inbox, boolean clock) {
        List<Class<?>> sources = new ArrayList<>(List.of(OwnPages.class));
        if (inbox) {
            sources.add(InboxConfiguration.class);
        }
        if (clock) {
            sources.add(ClockConfiguration.class);
        }
        return sources;
    }
}
