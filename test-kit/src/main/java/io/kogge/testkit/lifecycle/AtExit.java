// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.lifecycle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.stream.Stream;

/** Cleans up when the test JVM ends, the last thing first. */
public final class AtExit {
    private static final Deque<AutoCloseable> CLOSEABLES = new ArrayDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(AtExit::closeAll, "test-kit-exit"));
    }

    private AtExit() {}

    /** Closes it when the JVM ends. */
    public static <T extends AutoCloseable> T close(T closeable) {
        synchronized (CLOSEABLES) {
            CLOSEABLES.push(closeable);
        }
        return closeable;
    }

    /** Leaves it to whoever closes it earlier, and holds it no longer; false if that was so already. */
    public static boolean forget(AutoCloseable closeable) {
        synchronized (CLOSEABLES) {
            return CLOSEABLES.removeIf(held -> held == closeable);
        }
    }

    /** A new directory that is deleted when the JVM ends, after what was registered later is closed. */
    public static Path directory(String purpose) {
        try {
            Path directory = Files.createTempDirectory("kogge-" + purpose + "-");
            close(() -> delete(directory));
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void closeAll() {
        synchronized (CLOSEABLES) {
            while (!CLOSEABLES.isEmpty()) {
                try {
                    CLOSEABLES.pop().close();
                } catch (Exception e) {
                    // the JVM is ending, and the others are still to be closed
                    System.err.println("After the tests: " + e);
                }
            }
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
