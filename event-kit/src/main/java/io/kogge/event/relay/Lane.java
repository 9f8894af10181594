// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.relay;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * What one document has to publish, in this process: at most one publishing at a time, each from the latest outbox that
 * a write showed. Not safe for threads by itself: every method holds the lane's lock.
 */
final class Lane {
    private static final int CHUNK = 100;

    private record Waiter(long upTo, CompletableFuture<Void> done) {}

    private final List<Waiter> waiters = new ArrayList<>();
    private List<OutboxEntry> outbox = List.of();
    private long acknowledged;
    private long trimmed;
    private boolean closed;

    /** False when the lane has ended: then a new one is needed. */
    synchronized boolean offer(List<OutboxEntry> seen, CompletableFuture<Void> done) {
        if (closed) {
            return false;
        }
        long last = lastSequence(seen);
        if (last > lastSequence(outbox)) {
            outbox = seen;
        }
        if (last <= acknowledged) {
            done.complete(null);
        } else {
            waiters.add(new Waiter(last, done));
        }
        return true;
    }

    /** The next entries to publish, in order; empty when all that is known is published. */
    synchronized List<OutboxEntry> next() {
        return outbox.stream()
                .filter(entry -> entry.sequence() > acknowledged)
                .limit(CHUNK)
                .toList();
    }

    void acknowledged(long upTo) {
        List<Waiter> served;
        synchronized (this) {
            acknowledged = Math.max(acknowledged, upTo);
            served = waiters.stream()
                    .filter(waiter -> waiter.upTo() <= acknowledged)
                    .toList();
            waiters.removeAll(served);
        }
        served.forEach(waiter -> waiter.done().complete(null));
    }

    /** Up to where the document's outbox can be trimmed, or 0 when that is done. */
    synchronized long untrimmed() {
        return acknowledged > trimmed ? acknowledged : 0;
    }

    synchronized void trimmed(long upTo) {
        trimmed = upTo;
    }

    synchronized boolean closeIfDone() {
        closed = next().isEmpty() && untrimmed() == 0;
        return closed;
    }

    /** Ends the lane; who waits goes on, as its events are stored and the sweeper publishes them. */
    void abandon() {
        List<Waiter> left;
        synchronized (this) {
            closed = true;
            left = List.copyOf(waiters);
            waiters.clear();
        }
        left.forEach(waiter -> waiter.done().complete(null));
    }

    private static long lastSequence(List<OutboxEntry> entries) {
        return entries.isEmpty() ? 0 : entries.get(entries.size() - 1).sequence();
    }
}
