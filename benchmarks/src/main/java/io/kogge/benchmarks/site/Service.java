// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.site;

import io.kogge.benchmarks.process.Child;
import io.kogge.benchmarks.process.Java;
import io.kogge.embedded.Ports;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One service of an installation, started from its executable jar. */
final class Service implements AutoCloseable {
    private static final Duration TO_START = Duration.ofMinutes(2);

    private final String name;
    private final int port;
    private final Child child;

    private Service(String name, int port, Child child) {
        this.name = name;
        this.port = port;
        this.child = child;
    }

    static Service start(Side side, String name, Map<String, String> settings, Path output) {
        int port = Ports.choose(name + " service", 0);
        List<String> arguments = new ArrayList<>(List.of("--server.address=" + Ports.HOST, "--server.port=" + port));
        settings.forEach((setting, value) -> arguments.add("--" + setting + "=" + value));
        return new Service(name, port, Child.start(name, Java.jar(side.service(name), arguments), Map.of(), output));
    }

    /** Returns when it says of itself that it can do its work. */
    void awaitReady(Http http) {
        String readiness = origin() + "/api/" + name + "/actuator/health/readiness";
        child.await("ready", TO_START, () -> http.status(readiness) == 200);
    }

    String name() {
        return name;
    }

    String origin() {
        return "http://" + Ports.HOST + ":" + port;
    }

    long pid() {
        return child.pid();
    }

    void kill() {
        child.kill();
    }

    @Override
    public void close() {
        child.close();
    }
}
