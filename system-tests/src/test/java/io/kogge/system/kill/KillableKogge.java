// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.kill;

import static io.kogge.system.kill.KoggeJvm.TO_START;
import static org.awaitility.Awaitility.await;

import io.kogge.embedded.Ports;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Kogge in a JVM of its own, to be killed without notice and started again on the same directory and port. Its mails go
 * to a server outside of it.
 */
final class KillableKogge implements AutoCloseable {
    private static final String READY = "Stop with Ctrl-C";

    private final Path directory;
    private final TestedDatabase database;
    private final int smtpPort;
    private final int port = Ports.choose("Kogge", 0);
    private final List<Path> outputs = new CopyOnWriteArrayList<>();
    private volatile @Nullable Process process;

    /** @param directory for its data and for what it prints */
    KillableKogge(Path directory, TestedDatabase database, int smtpPort) {
        this.directory = directory;
        this.database = database;
        this.smtpPort = smtpPort;
    }

    /**
     * Starts it, and returns when it is ready; or when it has ended before, which a crash point may make it do.
     *
     * @param settings system properties of its JVM
     */
    void start(Map<String, String> settings) {
        Path output = directory.resolve("output-" + (outputs.size() + 1) + ".txt");
        outputs.add(output);
        List<String> flags = new ArrayList<>();
        own().forEach((name, value) -> flags.add("-D" + name + "=" + value));
        settings.forEach((name, value) -> flags.add("-D" + name + "=" + value));
        List<String> arguments = List.of(
                "up",
                "--settable-clock",
                "--data",
                data().toString(),
                "--port",
                Integer.toString(port),
                "--smtp",
                "127.0.0.1:" + smtpPort);
        Process started = KoggeJvm.start(database, flags, arguments, output);
        process = started;
        await().atMost(TO_START).until(() -> !started.isAlive() || read(output).contains(READY));
    }

    /** Settings of the product that this test run was started with. */
    private static Map<String, String> own() {
        return System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("kogge."))
                .collect(Collectors.toMap(name -> name, System::getProperty));
    }

    /** kill -9 of the JVM alone: a database process lives on. */
    void kill() {
        kill(running().toHandle());
    }

    /** The same as soon as it is alive, should it be down at this moment. */
    void killOnceAlive() {
        await().atMost(TO_START).until(() -> running().isAlive());
        kill();
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    private Optional<ProcessHandle> databaseProcess() {
        return printed("\\(child process (\\d+)\\)").map(Long::valueOf).flatMap(ProcessHandle::of);
    }

    /** Ends the database process that a killed JVM left behind, where there is one. */
    void killLeftDatabase() {
        databaseProcess().ifPresent(KillableKogge::kill);
    }

    /** Returns when the JVM has ended. */
    void awaitEnd() {
        running().onExit().join();
    }

    private Process running() {
        Process known = process;
        if (known == null) {
            throw new IllegalStateException("not started yet");
        }
        return known;
    }

    /** Where the pages are, the same after every start. */
    String url() {
        return "http://localhost:" + port;
    }

    /** The staff password, which only the first start shows. */
    String password() {
        Matcher found = Pattern.compile("password (\\S{19})\\s").matcher(read(outputs.get(0)));
        if (!found.find()) {
            throw new IllegalStateException("no password shown:\n" + read(outputs.get(0)));
        }
        return found.group(1);
    }

    /** How clients get in at the broker of the present start. */
    Map<String, String> clientSettings() {
        awaitPrinted("broker +(\\d\\S+)");
        Properties kept = new Properties();
        try (Reader file = Files.newBufferedReader(data().resolve("broker").resolve("client.properties"))) {
            kept.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kept.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, kept::getProperty));
    }

    /** How clients get in at the database of the present start. */
    String databaseUri() {
        awaitPrinted("database +(\\S+)");
        Path kept = data().resolve("database");
        return read(kept.resolve(database.directory()).resolve("uri"));
    }

    /** The data directory. */
    Path data() {
        return directory.resolve("data");
    }

    /** It answers requests a moment before it prints its addresses. */
    private String awaitPrinted(String pattern) {
        return await().atMost(TO_START)
                .until(() -> printed(pattern), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<String> printed(String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(output());
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** What the present start printed. */
    String output() {
        return read(outputs.get(outputs.size() - 1));
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (process != null) {
            kill();
            killLeftDatabase();
        }
    }
}
