// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.bare;

import io.kogge.benchmarks.counting.BrokerCounts;
import io.kogge.benchmarks.counting.Cpu;
import io.kogge.benchmarks.counting.Usage;
import io.kogge.benchmarks.process.Child;
import io.kogge.benchmarks.process.Java;
import io.kogge.benchmarks.site.DatabaseServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The server without Kogge, in a process of its own. */
public final class BareServer implements AutoCloseable {
    /** As results call it. */
    public static final String NAME = "bare";

    private final Child child;
    private final DatabaseServer database;
    private final String origin;

    private BareServer(Child child, DatabaseServer database, String origin) {
        this.child = child;
        this.database = database;
        this.origin = origin;
    }

    /** Starts it on that database. */
    public static BareServer start(DatabaseServer database, Path errors) {
        List<String> command = Java.self(List.of(BareCommand.NAME, database.uri()));
        Child child = Child.startTalking(NAME, command, errors);
        // not closed: its end would be the process's
        BufferedReader output = child.process().inputReader();
        try {
            return new BareServer(child, database, "http://127.0.0.1:" + output.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it listens. */
    public String origin() {
        return origin;
    }

    /** What it and the database have used up to now. */
    public Usage usage() {
        Map<String, Long> pids = Map.of("bare-server", child.pid(), "mongod", database.pid());
        return new Usage(Cpu.now(pids), database.counter().now(), BrokerCounts.NONE);
    }

    @Override
    public void close() {
        child.close();
    }
}
