// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The threads with which JVMs compile what runs often: this process's and those of all processes that it started. */
public final class Compilers {
    /** As HotSpot calls them, in the fifteen letters that Linux keeps. */
    private static final String NAME = "C[12] Compil.*";

    private Compilers() {}

    /** Seconds that those which there are now have worked. */
    public static double cpuSeconds() {
        ProcessHandle self = ProcessHandle.current();
        return Stream.concat(Stream.of(self), self.descendants())
                .mapToDouble(process -> cpuSeconds(process.pid()))
                .sum();
    }

    static double cpuSeconds(long pid) {
        try (Stream<Path> threads = Files.list(Path.of("/proc", Long.toString(pid), "task"))) {
            return threads.mapToDouble(Compilers::cpuSecondsOfCompiler).sum();
        } catch (NoSuchFileException ended) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double cpuSecondsOfCompiler(Path thread) {
        try {
            boolean compiles = Files.readString(thread.resolve("comm")).strip().matches(NAME);
            return compiles ? ProcessTable.cpuSeconds(Files.readString(thread.resolve("stat"))) : 0;
        } catch (IOException ended) {
            // between the list and the look
            return 0;
        }
    }
}
