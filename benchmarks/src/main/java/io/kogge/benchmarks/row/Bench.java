// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.bare.BareServer;
import io.kogge.benchmarks.report.Results;
import io.kogge.benchmarks.site.DatabaseServer;
import io.kogge.benchmarks.site.Installation;
import io.kogge.benchmarks.site.Limits;
import io.kogge.benchmarks.site.Side;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a row works with; whatever it starts here ends with it. */
public final class Bench implements AutoCloseable {
    private static final double QUICK_SHARE = 0.1;

    private final Options options;
    private final Path directory;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final long begun = System.nanoTime();
    private @Nullable DatabaseServer database;

    /**
     * What was asked for.
     *
     * @param quick everything as small as it can be: shows that the row works
     * @param rounds how often each side is measured
     * @param current the build at hand
     * @param baseline the earlier build
     * @param results what was measured before
     */
    public record Options(boolean quick, int rounds, Side current, Side baseline, Results results) {}

    /** Keeps all data in this directory, which must be empty. */
    public Bench(Options options, Path directory) {
        this.options = options;
        this.directory = directory;
    }

    /** What was asked for. */
    public Options options() {
        return options;
    }

    /** A directory for something of this name; not made yet. */
    public Path directory(String name) {
        return directory.resolve(name);
    }

    /** So long, or a tenth of it in a quick run. */
    public Duration lasting(Duration duration) {
        return options.quick()
                ? duration.multipliedBy(Math.round(QUICK_SHARE * 100)).dividedBy(100)
                : duration;
    }

    /** So many, or far fewer in a quick run. */
    public int many(int number, int quick) {
        return options.quick() ? quick : number;
    }

    /** The database server, started when it is first asked for. */
    public DatabaseServer database() {
        if (database == null) {
            database = started(DatabaseServer.start(directory("mongod")));
        }
        return database;
    }

    /** Which database server was started here, in words; empty where none was. */
    public Optional<String> describeDatabase() {
        return Optional.ofNullable(database).map(DatabaseServer::describe);
    }

    /** Services of a side on a broker of their own, which limit nothing. */
    public Installation install(Side side, String name, List<String> services) {
        return install(side, name, services, Map.of());
    }

    /** The same, with these settings in place of their own. */
    public Installation install(Side side, String name, List<String> services, Map<String, String> settings) {
        return install(side, name, services, new Installation.Chosen(Limits.NONE, settings));
    }

    /** Services of a side on a broker of their own, set like that. */
    public Installation install(Side side, String name, List<String> services, Installation.Chosen chosen) {
        say("starting %s (%s)", name, String.join(", ", services));
        return started(Installation.start(side, database(), directory(name), services, chosen));
    }

    /** The server without Kogge. */
    public BareServer bare() {
        say("starting the bare server");
        return started(BareServer.start(database(), directory("bare.txt")));
    }

    /** Ends this with the bench, before what was started earlier. */
    public <T extends AutoCloseable> T started(T resource) {
        running.push(resource);
        return resource;
    }

    /** Tells whoever waits what is going on. */
    public void say(String format, Object... arguments) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.err.printf(Locale.ROOT, "%6.1f s  %s%n", seconds, String.format(Locale.ROOT, format, arguments));
    }

    @Override
    public void close() throws Exception {
        while (!running.isEmpty()) {
            running.pop().close();
        }
    }
}
