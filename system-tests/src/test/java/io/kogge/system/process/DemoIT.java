// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kogge.embedded.mongo.ChildMongod;
import io.kogge.embedded.mongo.Mongods;
import io.kogge.testkit.net.ListeningSockets;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer runs first, from the executable jar on embedded defaults. */
class DemoIT {
    /** However slow the machine is: it tells of every step, and gives up a step after a minute. */
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(3);

    private static final long LOOK_EVERY_MILLIS = 500;
    /** The pages, the broker and the mail server. */
    private static final int SERVERS = 3;

    private record Run(int exitCode, String output, Set<InetSocketAddress> listened) {}

    @TempDir
    Path directory;

    @Test
    void it_plays_the_main_job_and_tells_when_anything_differs() throws IOException, InterruptedException {
        Run first = demo();
        assertThat(first.exitCode()).as(first.output()).isZero();
        assertThat(first.output())
                .contains(
                        "embedded store",
                        "places: 2 of 2 taken, 0 waiting",
                        "return-day-invitation  2: ",
                        "the mails of the mission's year: 30 of 12 kinds in ",
                        // the city's look-back, counted from what was imported
                        ": 66 ACTIVITY_ABROAD, 69 ACTIVITY_IN_THE_NETHERLANDS, 23 AMBASSADOR_RECEIVED,"
                                + " 36 DELEGATION_RECEIVED, 19 OFFICIAL_VISIT_ABROAD",
                        "everything is as it should be")
                .containsPattern("in [3-9]\\d\\d days, from confirm-address to follow-up")
                .containsPattern("Played in \\d+ seconds")
                .doesNotContain("DIFFERS");

        if (Files.isReadable(Path.of("/proc/net/tcp"))) {
            assertThat(first.listened()).hasSizeGreaterThanOrEqualTo(SERVERS).allSatisfy(DemoIT::isOfThisMachine);
        }

        // nothing had to be masked, and nobody shows by name
        assertThat(Files.readString(data().resolve("kogge.log")))
                .isNotEmpty()
                .doesNotContain("***", "@example", "Sanne", "/join/my/");

        oneMailTwice();
        Run again = demo();
        assertThat(again.exitCode()).as(again.output()).isEqualTo(1);
        assertThat(again.output()).contains("DIFFERS: mails in the inbox: 31 instead of 30");
    }

    @Test
    void a_database_server_of_its_own_is_for_this_machine_alone_too(@TempDir Path database) {
        ListeningSockets.orLeaveOut(getClass());
        Optional<Path> program = Mongods.find();
        assumeTrue(program.isPresent(), "no mongod");
        try (ChildMongod mongod = ChildMongod.start(program.get(), database)) {
            assertThat(ListeningSockets.of(
                            ProcessHandle.of(mongod.pid().orElseThrow()).orElseThrow()))
                    .isNotEmpty()
                    .allSatisfy(DemoIT::isOfThisMachine);
        }
    }

    private static void isOfThisMachine(InetSocketAddress listening) {
        assertThat(listening.getAddress().isLoopbackAddress())
                .as(listening.toString())
                .isTrue();
    }

    private Run demo() throws IOException, InterruptedException {
        Path output = directory.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        // as the script kogge starts it
                        "-Xms64m",
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        Jars.of("standalone", "kogge").toString(),
                        "demo",
                        "--once",
                        "--port",
                        "0",
                        "--data",
                        data().toString()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().remove(Mongods.VARIABLE);
        // nothing there, in particular no mongod
        builder.environment().put("PATH", "/var/empty");
        Process process = builder.start();
        Set<InetSocketAddress> listened = new HashSet<>();
        try {
            while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                assertThat(Files.getLastModifiedTime(output).toInstant())
                        .as(Files.readString(output))
                        .isAfter(Instant.now().minus(LONGEST_SILENCE));
                listened.addAll(ListeningSockets.of(process.toHandle()));
            }
            return new Run(process.exitValue(), Files.readString(output), listened);
        } finally {
            process.destroyForcibly();
        }
    }

    private void oneMailTwice() throws IOException {
        try (Stream<Path> mails = Files.list(data().resolve("inbox"))) {
            Path last = mails.filter(file -> file.toString().endsWith(".eml"))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            Files.copy(last, last.resolveSibling("1" + last.getFileName()));
        }
    }

    private Path data() {
        return directory.resolve("data");
    }
}
