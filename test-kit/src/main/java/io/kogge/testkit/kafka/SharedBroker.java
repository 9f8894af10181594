// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.kafka;

import io.kogge.embedded.kafka.EmbeddedBroker;
import io.kogge.testkit.lifecycle.AtExit;

/**
 * One broker for all tests of a JVM that do not mind each other's events: started when the first one asks, closed when
 * the JVM ends. A test that must be alone starts its own with {@link Brokers#fresh}.
 */
public final class SharedBroker {
    private SharedBroker() {}

    public static EmbeddedBroker get() {
        return Holder.BROKER;
    }

    private static final class Holder {
        static final EmbeddedBroker BROKER = AtExit.close(Brokers.fresh(AtExit.directory("broker")));
    }
}
