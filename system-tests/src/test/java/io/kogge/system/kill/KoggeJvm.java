// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.kill;

import static org.awaitility.Awaitility.await;

import io.kogge.standalone.cli.Kogge;
import io.kogge.testkit.lifecycle.AtExit;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The JVM of a Kogge that is to be killed. It starts some forty times in a build, so its classes are read from an archive
 * as the JVM keeps them, which a Kogge that is started and stopped before makes once.
 */
final class KoggeJvm {
    static final Duration TO_START = Duration.ofSeconds(90);

    private static final Path FOLDER = Path.of("target", "kill").toAbsolutePath();
    private static final List<String> FLAGS = List.of(
            // as the script kogge starts it
            "-Xms64m",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Djava.awt.headless=true",
            // logs as it does outside of tests
            "-Dlogback.configurationFile=logback.xml");

    private KoggeJvm() {}

    /** Starts one on that database, with these further flags, to do what these arguments say; it prints to that file. */
    static Process start(TestedDatabase database, List<String> flags, List<String> arguments, Path output) {
        List<String> all = new ArrayList<>(flags);
        if (Files.exists(Archive.FILE)) {
            all.add("-XX:SharedArchiveFile=" + Archive.FILE);
        }
        return run(database, all, arguments, output);
    }

    private static Process run(TestedDatabase database, List<String> flags, List<String> arguments, Path output) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(FLAGS);
        command.addAll(flags);
        command.add(Kogge.class.getName());
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("CLASSPATH", classPath());
        database.configure(builder.environment());
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The class path of the test, not the jar that only names it. Of folders no archive can be made; where the modules
     * are jars, the only ones are those of this module, which Kogge does not need.
     */
    private static String classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        if (!isFromJar()) {
            return all;
        }
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> Files.isRegularFile(Path.of(entry)))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isFromJar() {
        return Kogge.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()
                .endsWith(".jar");
    }

    /** Made by the first JVM of tests that needs it, for these very jars. */
    private static Path archive() {
        try {
            Files.createDirectories(FOLDER);
            Path file = FOLDER.resolve("classes-" + Integer.toHexString(fingerprint()) + ".jsa");
            try (FileChannel channel = FileChannel.open(
                            FOLDER.resolve("classes.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && isFromJar() && !Files.exists(file)) {
                    fill(file);
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int fingerprint() throws IOException {
        List<Object> jars = new ArrayList<>();
        for (String entry : classPath().split(File.pathSeparator)) {
            Path file = Path.of(entry);
            if (Files.exists(file)) {
                jars.add(Map.of(file, Files.getLastModifiedTime(file)));
            }
        }
        return Objects.hash(jars, System.getProperty("java.vm.version"));
    }

    private static void fill(Path file) throws IOException {
        Path directory = AtExit.directory("classes");
        Path unfinished = file.resolveSibling("unfinished.jsa");
        Process process = run(
                TestedDatabase.EMBEDDED_STORE,
                List.of("-XX:ArchiveClassesAtExit=" + unfinished),
                List.of("rehearse", "--data", directory.resolve("data").toString()),
                directory.resolve("output.txt"));
        try {
            await().atMost(TO_START).until(() -> !process.isAlive());
            if (Files.exists(unfinished)) {
                Files.move(unfinished, file);
            }
        } finally {
            process.destroyForcibly();
        }
    }

    private static final class Archive {
        static final Path FILE = archive();
    }
}
