// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.site;

import io.kogge.benchmarks.process.Child;
import io.kogge.benchmarks.process.ProcessTable;
import io.kogge.embedded.Ports;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Everything in one JVM, as a newcomer starts it: {@code ./kogge demo} with a database that is still empty. */
public final class Demonstration implements AutoCloseable {
    private static final Duration TO_START = Duration.ofMinutes(2);
    private static final Duration TO_PLAY = Duration.ofMinutes(5);

    private final Child child;
    private final double firstPageSeconds;
    private final double firstPageCpuSeconds;

    private Demonstration(Child child, double firstPageSeconds, double firstPageCpuSeconds) {
        this.child = child;
        this.firstPageSeconds = firstPageSeconds;
        this.firstPageCpuSeconds = firstPageCpuSeconds;
    }

    /** Starts it over an empty directory and returns when the first page is there. */
    public static Demonstration start(Side side, Path directory) {
        directory.toFile().mkdirs();
        int port = Ports.choose("demonstration", 0);
        Http http = new Http();
        long begin = System.nanoTime();
        Child child = Child.start(
                side.name(),
                List.of(
                        side.directory().resolve("kogge").toString(),
                        "demo",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        directory.resolve("data").toString()),
                Map.of(),
                directory.resolve("output.txt"));
        String page = "http://" + Ports.HOST + ":" + port + "/";
        child.await("the first page", TO_START, () -> http.status(page) == 200);
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new Demonstration(child, seconds, ProcessTable.cpuSecondsWithStarted(child.pid()));
    }

    /** How long the first page took, from the command on. */
    public double firstPageSeconds() {
        return firstPageSeconds;
    }

    /** Seconds that all cores together worked for it until then: its JVM, the database and what the script calls. */
    public double firstPageCpuSeconds() {
        return firstPageCpuSeconds;
    }

    /** Returns when everything is played. */
    public void awaitPlayed() {
        child.await("the demonstration is played", TO_PLAY, () -> child.output().contains("Kogge stays up at"));
    }

    /** Memory that its JVM has resident, without the database's process. */
    public long residentBytes() {
        return ProcessTable.residentBytes(child.pid());
    }

    /** Which database it found, in words. */
    public String database() {
        return child.output()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("database "))
                .map(line -> line.substring("database ".length())
                        .replaceAll(" \\(.*", "")
                        .strip())
                .findFirst()
                .orElse("unknown");
    }

    @Override
    public void close() {
        child.close();
    }
}
