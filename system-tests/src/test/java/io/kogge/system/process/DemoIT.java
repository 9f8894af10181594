// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.embedded.mongo.Mongods;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer runs first, from the executable jar on embedded defaults. */
class DemoIT {
    /** It tells of every step, and gives up a step after a minute. */
    private static final long LONGEST_SILENCE_MINUTES = 3;

    private record Run(int exitCode, String output) {}

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
                        "everything is as it should be")
                .doesNotContain("DIFFERS");

        // nothing had to be masked, and nobody shows by name
        assertThat(Files.readString(data().resolve("kogge.log")))
                .isNotEmpty()
                .doesNotContain("***", "@example", "Sanne", "/join/my/");

        oneMailTwice();
        Run again = demo();
        assertThat(again.exitCode()).as(again.output()).isEqualTo(1);
        assertThat(again.output()).contains("DIFFERS: mails in the inbox: 31 instead of 30");
    }

    private Run demo() throws IOException, InterruptedException {
        Path output = directory.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
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
        try {
            awaitEnd(process, output);
            return new Run(process.exitValue(), Files.readString(output));
        } finally {
            process.destroyForcibly();
        }
    }

    /** However slow the machine is; it fails where it has stopped telling of anything. */
    private static void awaitEnd(Process process, Path output) throws IOException, InterruptedException {
        long before = -1;
        while (!process.waitFor(LONGEST_SILENCE_MINUTES, TimeUnit.MINUTES)) {
            long told = Files.size(output);
            assertThat(told).as(Files.readString(output)).isGreaterThan(before);
            before = told;
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
