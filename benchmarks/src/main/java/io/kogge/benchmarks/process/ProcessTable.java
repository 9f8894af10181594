// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** What Linux says of processes (proc(5)). */
public final class ProcessTable {
    /** USER_HZ, which is 100 on every architecture that Java runs on. */
    private static final double TICKS_PER_SECOND = 100;

    private static final int USER_TIME = 11;
    private static final int SYSTEM_TIME = 12;
    private static final int USER_TIME_OF_ENDED = 13;
    private static final int SYSTEM_TIME_OF_ENDED = 14;
    private static final int BYTES_PER_KB = 1024;

    private ProcessTable() {}

    /** Seconds that all cores together have worked for this process. */
    public static double cpuSeconds(long pid) {
        return cpuSeconds(stat(pid));
    }

    /** The same for this process and all that it has started, whether they have ended or not. */
    public static double cpuSecondsWithStarted(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .mapToDouble(process -> cpuSecondsWithEnded(stat(process.pid())))
                .sum();
    }

    static double cpuSeconds(String stat) {
        return seconds(stat, USER_TIME, SYSTEM_TIME);
    }

    /** With those that it has started and that have ended. */
    static double cpuSecondsWithEnded(String stat) {
        return seconds(stat, USER_TIME, SYSTEM_TIME, USER_TIME_OF_ENDED, SYSTEM_TIME_OF_ENDED);
    }

    private static double seconds(String stat, int... ticks) {
        // the second field is the program's name in parentheses, and may hold anything
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Arrays.stream(ticks)
                        .mapToLong(tick -> Long.parseLong(fields[tick]))
                        .sum()
                / TICKS_PER_SECOND;
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

    private static String stat(long pid) {
        return read(Path.of("/proc", Long.toString(pid), "stat"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": has the process ended?", e);
        }
    }
}
