// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The browser of this machine; none is ever downloaded. */
public final class Chromium {
    private static final String VARIABLE = "KOGGE_CHROMIUM";
    private static final String REQUIRED = "KOGGE_REQUIRE_BROWSER";
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final String LEFT_OUT =
            "LEFT OUT: browser tests, no chromium found (install one, or name it in " + VARIABLE + ")";

    private Chromium() {}

    /** The browser; without one the test is left out loudly, or fails where a browser is required. */
    public static Path orLeaveOut() {
        Optional<Path> found = find(System.getenv());
        if (found.isEmpty()) {
            if (Boolean.parseBoolean(System.getenv(REQUIRED))) {
                throw new AssertionError(REQUIRED + " is set, but no chromium was found");
            }
            System.err.println(LEFT_OUT);
            Assumptions.abort(LEFT_OUT);
        }
        return found.orElseThrow();
    }

    private static Optional<Path> find(Map<String, String> environment) {
        String named = environment.getOrDefault(VARIABLE, "");
        if (!named.isBlank()) {
            return Optional.of(Path.of(named));
        }
        List<String> directories =
                Arrays.asList(environment.getOrDefault("PATH", "").split(File.pathSeparator));
        return NAMES.stream()
                .flatMap(name -> directories.stream().map(directory -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
