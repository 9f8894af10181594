// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where user and password of the mail server come from: no argument has them, as every user of the machine reads those. */
class SmtpCredentialsTest {
    private static final String USER = "spring.mail.username";
    private static final String PASSWORD = "spring.mail.password";

    @TempDir
    Path beside;

    /** Says what the service that sends mails would find; a process of its own has an environment and a directory of its own. */
    static final class Asked {
        private Asked() {}

        public static void main(String[] args) {
            System.out.println("found: " + ServiceContexts.setting("notification", USER) + " "
                    + ServiceContexts.setting("notification", PASSWORD));
        }
    }

    @Test
    void theyComeFromTheEnvironment() throws Exception {
        assertThat(found(Map.of("SPRING_MAIL_USERNAME", "kogge", "SPRING_MAIL_PASSWORD", "from the environment")))
                .isEqualTo("found: kogge from the environment");
    }

    @Test
    void orFromAFileBesideTheProgram() throws Exception {
        Files.writeString(
                beside.resolve("notification-service.yml"),
                "spring.mail:\n  username: kogge\n  password: from the file\n");
        assertThat(found(Map.of())).isEqualTo("found: kogge from the file");
    }

    @Test
    void whatKoggeItselfSaysOfTheMailServerHidesNeither() {
        Surroundings surroundings = new Surroundings(
                "standalone",
                Map.of(),
                "mongodb://localhost/",
                "mail.example.org",
                587,
                "https://kogge.example",
                "key",
                "key",
                "key",
                "",
                "key",
                List.of(),
                false,
                Clock.systemUTC());
        assertThat(ServiceContexts.properties("notification", surroundings))
                .containsEntry("spring.mail.host", "mail.example.org")
                .doesNotContainKeys(USER, PASSWORD);
    }

    private String found(Map<String, String> environment) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Asked.class.getName())
                .directory(beside.toFile())
                .redirectErrorStream(true);
        Stream.of("SPRING_MAIL_USERNAME", "SPRING_MAIL_PASSWORD").forEach(builder.environment()::remove);
        builder.environment().putAll(environment);
        Process asked = builder.start();
        String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(asked.waitFor()).as(said).isZero();
        return said.lines()
                .filter(line -> line.startsWith("found: "))
                .findFirst()
                .orElse(said);
    }
}
