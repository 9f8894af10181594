// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.kill;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Starts a Kogge again whenever it has ended, as an operating system's service manager would. */
final class Keeper implements AutoCloseable {
    /** More are a Kogge that cannot start. */
    private static final int MOST_STARTS = 40;

    private final KillableKogge kogge;
    private final Supplier<Map<String, String>> settings;
    private final AtomicInteger starts = new AtomicInteger();
    private final Thread thread = new Thread(this::keep, "keeper");
    private volatile boolean closed;

    private Keeper(KillableKogge kogge, Supplier<Map<String, String>> settings) {
        this.kogge = kogge;
        this.settings = settings;
    }

    /** Keeps this Kogge, which was started once, running. @param settings system properties of each next start */
    static Keeper of(KillableKogge kogge, Supplier<Map<String, String>> settings) {
        Keeper keeper = new Keeper(kogge, settings);
        keeper.thread.setDaemon(true);
        keeper.thread.start();
        return keeper;
    }

    /** How often it was started again. */
    int restarts() {
        return starts.get();
    }

    private void keep() {
        while (starts.get() < MOST_STARTS) {
            kogge.awaitEnd();
            if (closed) {
                return;
            }
            // every second time the machine was lost with the database on it, not just the program
            if (starts.incrementAndGet() % 2 == 0) {
                kogge.killLeftDatabase();
            }
            kogge.start(settings.get());
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
