// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
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

    /** Takes a jar apart and makes an archive in name only. */
    private static final String JAVA = """
            #!/usr/bin/env bash
            case " $* " in
              *' -version '*)
                [ -z "$JAVA_TOOL_OPTIONS" ] || echo "Picked up JAVA_TOOL_OPTIONS: $JAVA_TOOL_OPTIONS" >&2
                echo "openjdk version \\"${JDK:-21.0.1}\\" 2023-10-17" >&2 ;;
              *' extract '*) last="${*: -1}"; mkdir -p "$last" && echo jar >"$last/kogge.jar" ;;
              *' rehearse '*)
                for option in "$@"; do
                  case "$option" in -XX:ArchiveClassesAtExit=*) echo classes >"${option#*=}" ;; esac
                done
                exit "${REHEARSAL_EXIT:-0}" ;;
              *) echo started "$@" ;;
            esac
            """;

    private static final String ARCHIVE = "-XX:SharedArchiveFile=";

    @TempDir
    Path checkout;

    private final Map<String, String> environment = new HashMap<>();

    private Path source;

    @BeforeEach
    void checkOut() throws IOException {
        Files.copy(Path.of("..", "kogge"), checkout.resolve("kogge"));
        script(checkout.resolve("mvnw"), MAVEN);
        script(checkout.resolve("jdk/bin/java"), JAVA);
        script(checkout.resolve("jdk/bin/javac"), "#!/bin/sh\n");
        source = write(checkout.resolve("web-kit/src/main/Some.java"), "class Some {}");
        write(checkout.resolve("web-kit/pom.xml"), "<project/>");
        write(checkout.resolve("pom.xml"), "<project/>");
    }

    @Test
    void it_builds_once_and_again_when_a_source_is_newer() throws Exception {
        assertThat(kogge("demo")).contains("Building Kogge", "web kit", "started", "demo");
        assertThat(kogge("demo")).contains("started").doesNotContain("Building Kogge");
        touch(source, 5);
        assertThat(kogge("demo")).contains("Building Kogge", "started");
    }

    @Test
    void a_build_that_fails_says_so_and_starts_nothing() throws Exception {
        environment.put("MAVEN_EXIT", "1");
        assertThat(kogge("up")).contains("kogge: the build failed").doesNotContain("started");
        environment.put("MAVEN_EXIT", "0");
        assertThat(kogge("up")).contains("Building Kogge", "started");
    }

    @Test
    void without_a_jdk_or_with_an_old_one_it_says_what_is_needed() throws Exception {
        environment.put("JDK", "11.0.2");
        assertThat(kogge("up")).contains("the JDK found is version 11", "17 or later");
        Files.delete(checkout.resolve("jdk/bin/javac"));
        assertThat(kogge("up")).isEqualTo("kogge: no JDK found. Install one, version 17 or later, or set JAVA_HOME.\n");
    }

    @Test
    void what_goes_on_for_long_has_both_compilers() throws Exception {
        assertThat(kogge("demo")).contains("TieredStopAtLevel=1");
        assertThat(kogge("up")).contains("started").doesNotContain("TieredStopAtLevel");
    }

    @Test
    void an_archive_is_made_once_for_each_build_and_each_jdk() throws Exception {
        assertThat(kogge("up")).contains("Preparing", ARCHIVE + archive());
        assertThat(kogge("up")).doesNotContain("Preparing").contains(ARCHIVE + archive());
        environment.put("JAVA_TOOL_OPTIONS", "-Duser.language=nl");
        assertThat(kogge("up")).doesNotContain("Preparing").contains(ARCHIVE + archive());
        environment.put("JDK", "21.0.2");
        assertThat(kogge("up")).contains("Preparing", ARCHIVE);
        assertThat(kogge("up")).doesNotContain("Preparing").contains(ARCHIVE);
        touch(source, 5);
        assertThat(kogge("up")).contains("Building Kogge", "Preparing", ARCHIVE);
    }

    @Test
    void an_archive_that_is_cut_short_is_made_anew() throws Exception {
        kogge("up");
        Files.writeString(archive(), "");
        assertThat(kogge("up")).contains("Preparing", ARCHIVE);
        assertThat(archive()).hasContent("classes");
    }

    @Test
    void without_an_archive_it_starts_all_the_same() throws Exception {
        environment.put("REHEARSAL_EXIT", "1");
        assertThat(kogge("up")).contains("started", "start/kogge.jar").doesNotContain(ARCHIVE);
        assertThat(kogge("up")).contains("started", "start/kogge.jar").doesNotContain("Preparing", ARCHIVE);
    }

    @Test
    void where_the_jar_cannot_be_taken_apart_it_starts_as_it_is() throws Exception {
        write(checkout.resolve("standalone/target/app/start/made"), "of another build");
        script(checkout.resolve("jdk/bin/java"), JAVA.replace("*' extract '*)", "*' extract '*) exit 1;"));
        assertThat(kogge("up")).contains("started", "app/kogge.jar").doesNotContain(ARCHIVE);
    }

    private Path archive() {
        return checkout.resolve("standalone/target/app/start/classes.jsa");
    }

    private String kogge(String command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("bash", "kogge", command)
                .directory(checkout.toFile())
                .redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", checkout.resolve("jdk").toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return output;
    }

    private static void touch(Path file, int secondsFromNow) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(secondsFromNow)));
    }

    private static void script(Path file, String text) throws IOException {
        assertThat(write(file, text).toFile().setExecutable(true)).isTrue();
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
