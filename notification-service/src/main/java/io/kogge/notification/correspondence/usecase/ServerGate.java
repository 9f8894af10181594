// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import io.kogge.notification.correspondence.model.Circuit;
import io.kogge.notification.correspondence.model.MinuteLimit;
import io.kogge.notification.correspondence.model.Reply;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether this instance may give the mail server a letter just now. Asked before a letter is claimed, so that no attempt is
 * opened for one that has to wait.
 */
public final class ServerGate {
    private static final Logger LOG = LoggerFactory.getLogger(ServerGate.class);

    private final Circuit circuit;
    private final MinuteLimit limit;
    private final Clock systemClock;

    /** For one mail server. */
    public ServerGate(Circuit circuit, MinuteLimit limit, Clock systemClock) {
        this.circuit = circuit;
        this.limit = limit;
        this.systemClock = systemClock;
    }

    /** The mail server takes nothing just now; empty where it does. */
    public Optional<Circuit.Away> away() {
        return circuit.away();
    }

    /** Leave to hand over one letter; empty where that has to wait. */
    Optional<Circuit.Pass> enter() {
        Instant now = systemClock.instant();
        Optional<Circuit.Pass> pass = circuit.enter(now);
        if (pass.isPresent() && !limit.take(now)) {
            circuit.unused(pass.get());
            return Optional.empty();
        }
        return pass;
    }

    /** No letter was handed over. */
    void unused(Circuit.Pass pass) {
        circuit.unused(pass);
        limit.giveBack();
    }

    /** What came of it. */
    void heard(Circuit.Pass pass, Reply reply) {
        Instant now = systemClock.instant();
        Optional<Circuit.Away> before = circuit.away();
        circuit.heard(pass, reply, now);
        Optional<Circuit.Away> after = circuit.away();
        if (before.isEmpty() && after.isPresent()) {
            LOG.warn(
                    "Letters wait for the mail server; one of them tries again at {}",
                    after.get().nextProbe());
        }
        if (before.isPresent() && after.isEmpty()) {
            LOG.info(
                    "The mail server takes mail again, after {}",
                    Duration.between(before.get().since(), now));
        }
    }
}
