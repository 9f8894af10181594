// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mongo;

import io.kogge.embedded.EmbeddedServerException;
import io.kogge.embedded.KeptPassword;
import io.kogge.embedded.OwnedDirectory;
import io.kogge.embedded.Ports;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A real MongoDB server as a child process: a replica set of one member, journaled, on the loopback address.
 *
 * <p>A child outlives a parent that is killed. The next start ends it (in order, so nothing is lost) and starts its own,
 * because the port, the program and its settings may have changed since.
 *
 * <p>It answers nobody who does not sign in: with the password, or as a member with the key, which are kept in its
 * directory. One that was made without them gets them when it is started.
 */
public final class ChildMongod implements Database {
    private static final Duration TO_START = Duration.ofSeconds(60);
    private static final String LOG = "mongod.log";
    private static final String KEY = "keyfile";

    private final OwnedDirectory directory;
    private final Process process;
    private final String uri;
    private final String version;

    private ChildMongod(OwnedDirectory directory, Process process, String uri, String version) {
        this.directory = directory;
        this.process = process;
        this.uri = uri;
        this.version = version;
    }

    /**
     * Starts the server on any free port and returns when it takes writes.
     *
     * @param program the server program, see {@link Mongods#find()}
     * @param directory for its data and its log
     * @throws EmbeddedServerException if it cannot be run, ends, or takes no writes within a minute
     */
    public static ChildMongod start(Path program, Path directory) {
        OwnedDirectory owned = OwnedDirectory.take(directory);
        try {
            MongodProcess.endLeftOver(owned.path());
            int port = Ports.choose("database", 0);
            String key = KeptPassword.in(owned.path().resolve(KEY));
            String password = KeptPassword.in(owned.path().resolve("password"));
            String uri = "mongodb://" + KeptPassword.USER + ":" + password + "@" + Ports.HOST + ":" + port
                    + "/?directConnection=true&authSource=admin";
            KeptPassword.keepAddress(owned.path().resolve("uri"), uri);
            Process process = run(command(program, owned.path(), port), owned.path());
            try {
                String version = new ReplicaSet(port, key, password).awaitPrimary(process, TO_START);
                return new ChildMongod(owned, process, uri, version);
            } catch (RuntimeException e) {
                MongodProcess.end(process.toHandle());
                throw new EmbeddedServerException(
                        "MongoDB (" + program + ") did not start: " + e.getMessage() + ". Its log is "
                                + owned.path().resolve(LOG),
                        e);
            }
        } catch (RuntimeException e) {
            owned.close();
            throw e;
        }
    }

    @Override
    public String uri() {
        return uri;
    }

    @Override
    public String describe() {
        return "MongoDB " + version + " (child process " + process.pid() + ")";
    }

    @Override
    public Optional<Long> pid() {
        return Optional.of(process.pid());
    }

    @Override
    public void close() {
        try {
            MongodProcess.end(process.toHandle());
        } finally {
            directory.close();
        }
    }

    private static List<String> command(Path program, Path directory, int port) {
        List<String> command = new ArrayList<>();
        // in a session of its own: Ctrl-C in the terminal ends the services first, and they need it until then
        Mongods.onPath(System.getenv(), "setsid").map(Path::toString).ifPresent(command::add);
        command.addAll(List.of(program.toString(), MongodProcess.DATA, directory.toString()));
        command.addAll(List.of("--bind_ip", Ports.HOST, "--port", Integer.toString(port)));
        command.addAll(List.of("--auth", "--keyFile", directory.resolve(KEY).toString(), "--nounixsocket"));
        // else it lets anybody on this machine make the first user
        command.addAll(List.of("--setParameter", "enableLocalhostAuthBypass=0"));
        // the fewest rounds that it takes: nobody tries out passwords of 32 random bytes, and all who connect wait for
        // them
        command.addAll(List.of("--setParameter", "scramSHA256IterationCount=5000"));
        command.addAll(List.of("--replSet", ReplicaSet.NAME, "--oplogSize", "64"));
        command.addAll(List.of("--wiredTigerCacheSizeGB", "0.25"));
        // the log of the last run is kept aside under its time
        command.addAll(List.of("--logpath", directory.resolve(LOG).toString(), "--quiet"));
        command.addAll(List.of("--setParameter", "diagnosticDataCollectionEnabled=false"));
        // nobody takes over from the only member, so it need not wait for that when it ends
        command.addAll(List.of("--setParameter", "shutdownTimeoutMillisForSignaledShutdown=0"));
        return command;
    }

    private static Process run(List<String> command, Path directory) {
        try {
            return new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new EmbeddedServerException("Cannot run MongoDB: " + e.getMessage(), e);
        }
    }
}
