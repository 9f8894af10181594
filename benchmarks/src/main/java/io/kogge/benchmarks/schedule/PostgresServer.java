// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.schedule;

import io.kogge.benchmarks.process.Await;
import io.kogge.benchmarks.process.Child;
import io.kogge.embedded.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The PostgreSQL of this machine (Debian's package), over a directory of its own, with its settings as they come. */
public final class PostgresServer implements AutoCloseable {
    /** Names the directory of its programs, where it lies elsewhere than Debian puts it. */
    public static final String VARIABLE = "KOGGE_POSTGRES";

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final Duration TO_START = Duration.ofSeconds(30);
    private static final String USER = "kogge";

    private final Child child;
    private final int port;

    private PostgresServer(Child child, int port) {
        this.child = child;
        this.port = port;
    }

    /** Where its programs are on this machine; empty where there are none. */
    public static Optional<Path> find() {
        String named = System.getenv(VARIABLE);
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        if (!Files.isDirectory(DEBIAN)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(DEBIAN)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("postgres")))
                    .max(Path::compareTo);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts it over this directory, which is made.
     *
     * @throws IllegalStateException if there is none: then say so, and measure Kogge alone
     */
    public static PostgresServer start(Path directory) {
        Path bin = find().orElseThrow(() -> new IllegalStateException(
                "no PostgreSQL: install Debian's package postgresql, or name the directory of its programs in "
                        + VARIABLE));
        Path data = directory.resolve("data");
        Path output = directory.resolve("output.txt");
        directory.toFile().mkdirs();
        run(
                directory,
                output,
                List.of(
                        bin.resolve("initdb").toString(),
                        "-D",
                        data.toString(),
                        "-U",
                        USER,
                        "-A",
                        "trust",
                        "-E",
                        "UTF8"));
        int port = Ports.choose("postgres", 0);
        Child child = Child.start(
                "postgres",
                owned(
                        directory,
                        List.of(
                                bin.resolve("postgres").toString(),
                                "-D",
                                data.toString(),
                                "-h",
                                Ports.HOST,
                                "-p",
                                String.valueOf(port),
                                "-k",
                                directory.toString(),
                                "-c",
                                "max_connections=200")),
                Map.of(),
                output);
        PostgresServer server = new PostgresServer(child, port);
        child.await("ready", TO_START, server::answers);
        return server;
    }

    /** It does not run as root: there its files and its process are those of the user that Debian made for it. */
    private static List<String> owned(Path directory, List<String> command) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return command;
        }
        List<String> all = new ArrayList<>(List.of("runuser", "-u", "postgres", "--"));
        all.addAll(command);
        return all;
    }

    private static void run(Path directory, Path output, List<String> command) {
        if ("root".equals(System.getProperty("user.name"))) {
            // the row's directory is this user's alone
            Objects.requireNonNull(directory.toAbsolutePath().getParent())
                    .toFile()
                    .setExecutable(true, false);
            execute(List.of("chown", "postgres", directory.toString()), output);
        }
        execute(owned(directory, command), output);
    }

    private static void execute(List<String> command, Path output) {
        Child child = Child.start(command.get(0), command, Map.of(), output);
        Await.until(
                command.get(0) + " has ended", TO_START, () -> !child.process().isAlive());
        if (child.process().exitValue() != 0) {
            throw new IllegalStateException(command + " failed: " + child.output());
        }
    }

    /** Where its clients connect. */
    public String url() {
        return "jdbc:postgresql://" + Ports.HOST + ":" + port + "/postgres?user=" + USER;
    }

    /** A connection that commits each statement. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url());
    }

    private boolean answers() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            return statement.execute("SELECT 1");
        } catch (SQLException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        child.close();
    }
}
