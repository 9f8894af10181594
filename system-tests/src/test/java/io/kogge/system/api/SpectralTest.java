// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same by Spectral, a linter that others wrote, where {@code KOGGE_SPECTRAL} names it; it runs in Node.js and downloads nothing. */
class SpectralTest {
    private static final String VARIABLE = "KOGGE_SPECTRAL";
    private static final String REQUIRED = "KOGGE_REQUIRE_SPECTRAL";
    private static final String LEFT_OUT =
            "LEFT OUT: the descriptions of the APIs read by Spectral, as " + VARIABLE + " does not name it";

    @TempDir
    private Path directory;

    @BeforeAll
    static void itIsAtHand() {
        if (spectral().isBlank()) {
            if (Boolean.parseBoolean(System.getenv(REQUIRED))) {
                throw new AssertionError(REQUIRED + " is set, but " + VARIABLE + " is not");
            }
            System.err.println(LEFT_OUT);
            Assumptions.abort(LEFT_OUT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mission", "delegation", "notification"})
    void finds_nothing(String service) throws IOException, InterruptedException {
        assertThat(lint(Description.of(service).document().toString()))
                .contains("No results with a severity of 'error'");
    }

    @Test
    void finds_what_is_wrong() throws IOException, InterruptedException {
        assertThat(lint(SampleDescription.JSON)).contains("No results with a severity of 'error'");
        assertThat(lint(SampleDescription.JSON.replace("\"object\"", "[\"object\", \"null\"]")))
                .contains("oas3-schema");
    }

    private String lint(String description) throws IOException, InterruptedException {
        Path file = Files.writeString(directory.resolve("openapi.json"), description);
        Path said = directory.resolve("said.txt");
        Process process = new ProcessBuilder(
                        spectral(),
                        "lint",
                        "--fail-severity=error",
                        "--ruleset",
                        "../.ci/api-design-rules.yaml",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return Files.readString(said, StandardCharsets.UTF_8);
    }

    private static String spectral() {
        return System.getenv().getOrDefault(VARIABLE, "");
    }
}
