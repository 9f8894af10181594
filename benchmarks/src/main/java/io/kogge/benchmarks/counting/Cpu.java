// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.counting;

import io.kogge.benchmarks.process.ProcessTable;
import java.util.Map;
import java.util.TreeMap;

/**
 * Seconds of processor time, by process.
 *
 * @param seconds of each process by its name
 */
public record Cpu(Map<String, Double> seconds) {
    public Cpu {
        seconds = Map.copyOf(seconds);
    }

    /** What these processes, by name, have used up to now. */
    public static Cpu now(Map<String, Long> pids) {
        Map<String, Double> seconds = new TreeMap<>();
        pids.forEach((name, pid) -> seconds.put(name, ProcessTable.cpuSeconds(pid)));
        return new Cpu(seconds);
    }

    /** What was added since then. */
    public Cpu since(Cpu before) {
        Map<String, Double> added = new TreeMap<>();
        seconds.forEach((name, used) -> added.put(name, used - before.seconds.getOrDefault(name, 0.0)));
        return new Cpu(added);
    }

    /** Of one process; 0 where it does not take part. */
    public double of(String process) {
        return seconds.getOrDefault(process, 0.0);
    }

    /** Of all processes together. */
    public double total() {
        return seconds.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
