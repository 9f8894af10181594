// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.cost;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What the processors did so far for this JVM and for the programs that it started.
 *
 * @param own in this JVM
 * @param others in those programs, also such that have ended; nothing where the system does not say
 */
record ProcessorTime(Duration own, Duration others) {
    /** The unit of the kernel's counts, on each Linux that Java knows. */
    private static final long TICK_MILLIS = 10;

    /** Of the words behind the name in {@code /proc/…/stat}: user and system time, and both of children that have ended. */
    private static final int USER = 11;

    private static final int SYSTEM = 12;
    private static final int ENDED_USER = 13;
    private static final int ENDED_SYSTEM = 14;

    static ProcessorTime now() {
        OperatingSystemMXBean jvm = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long others = ticks("self", ENDED_USER, ENDED_SYSTEM)
                + ProcessHandle.current()
                        .descendants()
                        .mapToLong(child -> ticks(Long.toString(child.pid()), USER, SYSTEM, ENDED_USER, ENDED_SYSTEM))
                        .sum();
        return new ProcessorTime(Duration.ofNanos(jvm.getProcessCpuTime()), Duration.ofMillis(others * TICK_MILLIS));
    }

    private static long ticks(String process, int... counts) {
        try {
            String stat = Files.readString(Path.of("/proc", process, "stat"));
            // the name is whatever the program is called, blanks and brackets too
            String[] words = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long ticks = 0;
            for (int count : counts) {
                ticks += Long.parseLong(words[count]);
            }
            return ticks;
        } catch (IOException | IndexOutOfBoundsException endedOrNoLinux) {
            return 0;
        }
    }

    ProcessorTime since(ProcessorTime before) {
        return new ProcessorTime(own.minus(before.own), others.minus(before.others));
    }

    Duration all() {
        return own.plus(others);
    }
}
