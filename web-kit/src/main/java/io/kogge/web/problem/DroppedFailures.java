// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.problem;

import io.kogge.kernel.failure.FailureText;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.util.DisconnectedClientHelper;
import reactor.core.publisher.Hooks;

/**
 * Failures that come after their stream has ended, such as a connection that breaks while its request is answered
 * already: nobody takes them, and by itself Reactor would log them with the address of the request. Once in a JVM, where
 * several services may run.
 */
final class DroppedFailures {
    private static final Logger LOG = LoggerFactory.getLogger(DroppedFailures.class);
    private static final AtomicBoolean WATCHED = new AtomicBoolean();

    private DroppedFailures() {}

    static void watch() {
        if (WATCHED.compareAndSet(false, true)) {
            Hooks.onErrorDropped(DroppedFailures::log);
        }
    }

    private static void log(Throwable failure) {
        if (!DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            LOG.warn("A failure that nobody waited for: {}", FailureText.traced(failure));
        }
    }
}
