// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process that was started for a measurement and ends with it. */
public final class Child implements AutoCloseable {
    private static final long SECONDS_TO_END = 20;
    private static final int LINES_SHOWN = 20;

    private final String name;
    private final Process process;
    private final Path output;

    private Child(String name, Process process, Path output) {
        this.name = name;
        this.process = process;
        this.output = output;
    }

    /** Starts it, with these variables added to the environment; what it prints goes to that file. */
    public static Child start(String name, List<String> command, Map<String, String> environment, Path output) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(output.toFile()));
        builder.environment().putAll(environment);
        return start(name, builder, output);
    }

    /** Starts it and leaves its standard output to the caller; its errors go to that file. */
    public static Child startTalking(String name, List<String> command, Path errors) {
        return start(name, new ProcessBuilder(command).redirectError(Redirect.appendTo(errors.toFile())), errors);
    }

    private static Child start(String name, ProcessBuilder builder, Path output) {
        try {
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly, "end " + name));
            return new Child(name, process, output);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot run " + builder.command(), e);
        }
    }

    /** What it is called in results. */
    public String name() {
        return name;
    }

    /** Its number. */
    public long pid() {
        return process.pid();
    }

    /** For talking to it. */
    public Process process() {
        return process;
    }

    /** Returns once this holds; fails when the process ends before, or the time is over. */
    public void await(String what, Duration limit, Condition condition) {
        Await.until(name + ": " + what, limit, () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException(
                        name + " ended with " + process.exitValue() + "; the end of " + output + ":\n" + lastLines());
            }
            return condition.holds();
        });
    }

    /** What it has printed. */
    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String lastLines() {
        List<String> lines = output().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()));
    }

    /** Ends it without asking. */
    public void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks it to end and waits until it has. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
