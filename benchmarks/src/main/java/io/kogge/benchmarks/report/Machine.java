// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where it was measured.
 *
 * @param processor its model
 * @param cores how many of them the JVM sees
 * @param memoryGigabytes main memory
 * @param system the operating system
 * @param java the Java runtime, the same for every side
 */
public record Machine(String processor, int cores, long memoryGigabytes, String system, String java) {
    private static final long KB_PER_GB = 1_048_576;

    /** This one. */
    public static Machine here() {
        return new Machine(
                field("/proc/cpuinfo", "model name"),
                Runtime.getRuntime().availableProcessors(),
                Math.round(Double.parseDouble(field("/proc/meminfo", "MemTotal").replaceAll("\\D", "")) / KB_PER_GB),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.vm.name") + " " + Runtime.version());
    }

    private static String field(String file, String name) {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
