// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Linux says of processes (proc(5)). */
public final class ProcessTable {
    /** USER_HZ, which is 100 on every architecture that Java runs on. */
    private static final double TICKS_PER_SECOND = 100;

    private static final int USER_TIME = 11;
    private static final int SYSTEM_TIME = 12;
    private static final int BYTES_PER_KB = 1024;

    private ProcessTable() {}

    /** Seconds that all cores together have worked for this process. */
    public static double cpuSeconds(long pid) {
        return cpuSeconds(read(Path.of("/proc", Long.toString(pid), "stat")));
    }

    static double cpuSeconds(String stat) {
        // the second field is the program's name in parentheses, and may hold anything
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[SYSTEM_TIME])) / TICKS_PER_SECOND;
    }

    /** Bytes of memory that this process has resident. */
    public static long residentBytes(long pid) {
        return residentBytes(read(Path.of("/proc", Long.toString(pid), "status")));
    }

    static long residentBytes(String status) {
        return status.lines()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .map(line -> line.replaceAll("\\D", ""))
                        .mapToLong(Long::parseLong)
                        .findFirst()
                        .orElseThrow()
                * BYTES_PER_KB;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": has the process ended?", e);
        }
    }
}
