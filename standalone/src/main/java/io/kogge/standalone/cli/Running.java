// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.cli;

import io.kogge.standalone.assembly.Installation;
import io.kogge.standalone.assembly.Options;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** An installation that stops cleanly on Ctrl-C, whichever way the command ends. */
final class Running implements AutoCloseable {
    private static final long LONGEST_STOP_SECONDS = 30;

    private final Installation installation;
    private final CountDownLatch stopAsked = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);

    private Running(Installation installation) {
        this.installation = installation;
    }

    static Running start(Options options, Console console) {
        Log.to(options.data());
        console.starting();
        Running running = new Running(Installation.start(options, console::started));
        Runtime.getRuntime().addShutdownHook(new Thread(running::stop, "stop"));
        return running;
    }

    Installation installation() {
        return installation;
    }

    void awaitStop() {
        try {
            stopAsked.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // In the shutdown hook: the JVM lives until the installation is down, or the time is over.
    private void stop() {
        stopAsked.countDown();
        try {
            stopped.await(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        installation.close();
        stopped.countDown();
    }
}
