// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.blocking;

import java.util.List;
import reactor.blockhound.BlockHound;
import reactor.blockhound.integration.BlockHoundIntegration;

/**
 * Waits that BlockHound would report although they keep nobody waiting. Random numbers come from the kernel, by a read
 * that looks like one of a file. The database driver guards its connection pool with a lock that it holds for
 * microseconds; an error thrown while a thread queues for that lock breaks the lock for good, and with it the pool.
 * Netty does the same where it adds a pool of buffers; there the error is swallowed and the connection never answers.
 * Thymeleaf reads each template once, from the jar, when it is first shown, and looks names up under locks that an error
 * would break likewise. Whoever opens or looks for something in a jar first has the JDK read that jar's manifest; which thread that is depends
 * on what ran before, so that a page failed in one test alone and in no run of all.
 */
public final class ShortWaits implements BlockHoundIntegration {
    private static final String DRIVER_LOCKS = "com.mongodb.internal.Locks";

    @Override
    public void applyTo(BlockHound.Builder builder) {
        builder.allowBlockingCallsInside("java.security.SecureRandom", "nextBytes");
        // A timer that is cancelled is taken out of its queue under the lock that offering and taking hold, which
        // Reactor
        // allows. An error thrown out of that lock would leave a waiter in its line that wakes nobody: all timers stop.
        builder.allowBlockingCallsInside("java.util.concurrent.ScheduledThreadPoolExecutor$DelayedWorkQueue", "remove");
        builder.allowBlockingCallsInside("io.netty.buffer.AdaptivePoolingAllocator$Magazine", "free");
        builder.allowBlockingCallsInside("sun.net.www.protocol.jar.JarURLConnection", "connect");
        builder.allowBlockingCallsInside("java.util.jar.JarFile", "checkForSpecialAttributes");
        builder.allowBlockingCallsInside("org.thymeleaf.templateparser.reader.BlockAwareReader", "read");
        List.of("AttributeNames$AttributeNamesRepository", "AttributeDefinitions$AttributeDefinitionRepository")
                .forEach(names -> builder.allowBlockingCallsInside("org.thymeleaf.engine." + names, "getAttribute"));
        List.of("ElementNames$ElementNamesRepository", "ElementDefinitions$ElementDefinitionRepository")
                .forEach(names -> builder.allowBlockingCallsInside("org.thymeleaf.engine." + names, "getElement"));
        List.of(
                        "withLock",
                        "checkedWithLock",
                        "withInterruptibleLock",
                        "checkedWithInterruptibleLock",
                        "lockInterruptibly")
                .forEach(method -> builder.allowBlockingCallsInside(DRIVER_LOCKS, method));
    }
}
