// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.fault;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where a JVM stops, so that the test can kill it there.
 *
 * @param crashAt name of the crash point and how many times it is passed before: {@code after-write:3} stops at the
 *     third write
 * @param marker file that is made when it has stopped; the test waits for it
 * @param points further crash points by name: {@code <interface>#<method>} of a bean, stopped at when the method's
 *     {@code Mono} has completed
 */
@ConfigurationProperties("kogge.fault")
public record FaultSettings(
        String crashAt, Path marker, @DefaultValue Map<String, String> points) {
    /** The document is stored, its events are not published. */
    public static final String AFTER_WRITE = "after-write";

    /** The broker has the events, the outbox is not trimmed. */
    public static final String AFTER_ACK = "after-ack";

    private static final Map<String, String> KNOWN = Map.of(
            AFTER_WRITE, "io.kogge.event.aggregate.DocumentWriter#*",
            AFTER_ACK, "io.kogge.event.relay.EventPublisher#publish");

    /** Adds the crash points of the event kit. */
    public FaultSettings {
        Map<String, String> all = new HashMap<>(KNOWN);
        all.putAll(points);
        points = Map.copyOf(all);
    }

    String point() {
        return crashAt.substring(0, crashAt.lastIndexOf(':'));
    }

    int pass() {
        return Integer.parseInt(crashAt.substring(crashAt.lastIndexOf(':') + 1));
    }
}
