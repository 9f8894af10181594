// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.race;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does one thing for many over a number of connections. */
final class Crowd implements AutoCloseable {
    private final ExecutorService connections;

    Crowd(int connections) {
        this.connections = Executors.newFixedThreadPool(connections);
    }

    /** The results in the order of the items; the first failure is thrown. */
    <T, R> List<R> each(List<T> items, Function<T, R> work) {
        List<Future<R>> pending = new ArrayList<>();
        items.forEach(item -> pending.add(connections.submit(() -> work.apply(item))));
        List<R> results = new ArrayList<>();
        for (Future<R> result : pending) {
            results.add(get(result));
        }
        return results;
    }

    private static <R> R get(Future<R> result) {
        try {
            return result.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        connections.shutdownNow();
    }
}
