// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code kogge} in a checkout whose Maven and JDK only write down that they were called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    /** Maven dates the jar as the release, long before any checkout. */
    private static final String MAVEN = """
            #!/usr/bin/env bash
            mkdir -p standalone/target/app
            echo jar >standalone/target/app/kogge.jar
            touch -t 200001010000 standalone/target/app/kogge.jar
            echo '[INFO] Building Kogge: web kit 1 [1/1]'
            exit "${MAVEN_EXIT:-0}"
            """;

    @TempDir
    Path checkout;

    private Path source;

    @BeforeEach
    void checkOut() throws IOException {
        Files.copy(Path.of("..", "kogge"), checkout.resolve("kogge"));
        script(checkout.resolve("mvnw"), MAVEN);
        script(checkout.resolve("jdk/bin/java"), "#!/bin/sh\necho started \"$@\"\n");
        script(checkout.resolve("jdk/bin/javac"), "#!/bin/sh\necho javac 21.0.1\n");
        source = write(checkout.resolve("web-kit/src/main/Some.java"), "class Some {}");
        write(checkout.resolve("web-kit/pom.xml"), "<project/>");
        write(checkout.resolve("pom.xml"), "<project/>");
    }

    @Test
    void it_builds_once_and_again_when_a_source_is_newer() throws Exception {
        assertThat(kogge("demo", "0")).contains("Building Kogge", "web kit", "started", "demo");
        assertThat(kogge("demo", "0")).contains("started").doesNotContain("Building Kogge");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));
        assertThat(kogge("demo", "0")).contains("Building Kogge", "started");
    }

    @Test
    void a_build_that_fails_says_so_and_starts_nothing() throws Exception {
        assertThat(kogge("up", "1")).contains("kogge: the build failed").doesNotContain("started");
        assertThat(kogge("up", "0")).contains("Building Kogge", "started");
    }

    @Test
    void without_a_jdk_or_with_an_old_one_it_says_what_is_needed() throws Exception {
        script(checkout.resolve("jdk/bin/javac"), "#!/bin/sh\necho javac 11.0.2\n");
        assertThat(kogge("up", "0")).contains("the JDK found is version 11", "17 or later");
        Files.delete(checkout.resolve("jdk/bin/javac"));
        assertThat(kogge("up", "0"))
                .isEqualTo("kogge: no JDK found. Install one, version 17 or later, or set JAVA_HOME.\n");
    }

    private String kogge(String command, String mavenExit) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("bash", "kogge", command)
                .directory(checkout.toFile())
                .redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", checkout.resolve("jdk").toString());
        builder.environment().put("MAVEN_EXIT", mavenExit);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return output;
    }

    private static void script(Path file, String text) throws IOException {
        assertThat(write(file, text).toFile().setExecutable(true)).isTrue();
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
