// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.process;

import io.kogge.embedded.Ports;
import io.kogge.system.driver.Http;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One service, started from its executable jar. */
final class ServiceProcess implements AutoCloseable {
    private final String service;
    private final int port = Ports.choose("service", 0);
    private final Path output;
    private final Process process;

    private ServiceProcess(String service, Path directory, Map<String, String> settings) {
        this.service = service;
        this.output = directory.resolve(service + ".txt");
        this.process = run(Jars.of(service + "-service", service + "-service"), settings);
    }

    /** Starts the service with these settings; it is up once {@link #isUp} says so. */
    static ServiceProcess start(String service, Path directory, Map<String, String> settings) {
        return new ServiceProcess(service, directory, settings);
    }

    private Process run(Path jar, Map<String, String> settings) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar.toString(),
                "--server.address=" + Ports.HOST,
                "--server.port=" + port));
        settings.forEach((name, value) -> command.add("--" + name + "=" + value));
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String origin() {
        return "http://" + Ports.HOST + ":" + port;
    }

    /** Whether it says of itself that it can do its work. */
    boolean isUp() {
        if (!process.isAlive()) {
            throw new IllegalStateException(service + " ended with " + process.exitValue() + ":\n" + output());
        }
        String health = "/api/" + service + "/actuator/health/readiness";
        return new Http(path -> origin()).get(health, Map.of()).status() == 200;
    }

    /** Asks it to stop (SIGTERM) and returns its exit code. */
    int stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError(service + " goes on after SIGTERM:\n" + output());
        }
        return process.exitValue();
    }

    /** What it printed. */
    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
