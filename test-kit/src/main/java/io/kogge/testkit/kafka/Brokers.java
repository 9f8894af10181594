// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.kafka;

import io.kogge.embedded.kafka.EmbeddedBroker;
import java.nio.file.Path;

/** Brokers that belong to one test. */
public final class Brokers {
    private Brokers() {}

    /**
     * A broker of the test's own, with no topics yet. The product's topics have fixed names, so this is how a test keeps
     * its events to itself. The test closes it; started on the same directory again it has what it had.
     * It answers whoever comes, as its events are about nobody.
     */
    public static EmbeddedBroker fresh(Path directory) {
        return EmbeddedBroker.startOpenToAll(directory, 0, 0);
    }
}
