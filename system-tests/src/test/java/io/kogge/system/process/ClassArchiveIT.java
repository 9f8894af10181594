// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code kogge} with the real jar: classes come from the archive, and one that does not fit does no harm. */
@DisabledOnOs(OS.WINDOWS)
class ClassArchiveIT {
    private static final String VERSION = "Kogge 0.1.0\n";

    @TempDir
    Path checkout;

    private Path app;

    @BeforeEach
    void checkOutWhatIsBuilt() throws IOException {
        app = Files.createDirectories(checkout.resolve("standalone/target/app"));
        Files.copy(Path.of("..", "kogge"), checkout.resolve("kogge"));
        Files.copy(Jars.of("standalone", "kogge"), app.resolve("kogge.jar"));
        Files.createFile(checkout.resolve("pom.xml"));
        Files.createFile(checkout.resolve("standalone/pom.xml"));
        Files.createDirectories(checkout.resolve("standalone/src/main"));
        Files.createFile(app.resolve("built"));
    }

    @Test
    void classes_come_from_the_archive_and_one_that_does_not_fit_does_no_harm() throws Exception {
        assertThat(version(Map.of())).contains("Preparing").endsWith(VERSION);
        assertThat(version(Map.of())).isEqualTo(VERSION);

        Path loaded = checkout.resolve("loaded.txt");
        assertThat(version(Map.of("JDK_JAVA_OPTIONS", "-Xlog:class+load:file=" + loaded)))
                .endsWith(VERSION);
        assertThat(loaded)
                .content()
                .containsPattern("io\\.kogge\\.standalone\\.cli\\.Kogge source: shared objects file");

        // the JVM finds out that the archive is of another jar, or none at all
        Path jar = app.resolve("start/kogge.jar");
        FileTime date = Files.getLastModifiedTime(jar);
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now()));
        assertThat(version(Map.of())).isEqualTo(VERSION);
        Files.setLastModifiedTime(jar, date);
        Path archive = app.resolve("start/classes.jsa");
        byte[] content = new byte[(int) Files.size(archive)];
        assertThat(archive.toFile().setWritable(true)).isTrue();
        Files.write(archive, content);
        assertThat(version(Map.of())).isEqualTo(VERSION);
    }

    private String version(Map<String, String> environment) throws IOException, InterruptedException {
        Path output = checkout.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder("bash", "kogge", "--version")
                .directory(checkout.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isZero();
            return Files.readString(output, StandardCharsets.UTF_8);
        } finally {
            process.destroyForcibly();
        }
    }
}
