// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The least that sending mails takes: loops over kept connections that hand over a finished mail, and note it or not. */
public final class SmtpLoop {
    private final int port;
    private final int connections;
    private final byte[] mail;

    /** This mail, to the server on that port. */
    public SmtpLoop(int port, int connections, byte[] mail) {
        this.port = port;
        this.connections = connections;
        this.mail = mail.clone();
    }

    /** Sends it about so many times, and does this after each; how many seconds it took. */
    public double send(int count, Runnable after) {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            long begin = System.nanoTime();
            List<Future<?>> loops = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                loops.add(threads.submit(() -> loop(count / connections, after)));
            }
            for (Future<?> loop : loops) {
                loop.get();
            }
            return (System.nanoTime() - begin) / 1e9;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            threads.shutdown();
        }
    }

    private void loop(int count, Runnable after) {
        try (SmtpDialogue dialogue = SmtpDialogue.open(port)) {
            for (int i = 0; i < count; i++) {
                dialogue.send(mail);
                after.run();
            }
        }
    }
}
