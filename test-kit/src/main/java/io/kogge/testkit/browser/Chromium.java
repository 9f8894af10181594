// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import io.kogge.testkit.lifecycle.AtExit;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** The browser of this machine; none is ever downloaded. All tests of a JVM share one, each with contexts of its own. */
public final class Chromium {
    private static final String VARIABLE = "KOGGE_CHROMIUM";
    private static final String REQUIRED = "KOGGE_REQUIRE_BROWSER";
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final String LEFT_OUT =
            "LEFT OUT: browser tests, no chromium found (install one, or name it in " + VARIABLE + ")";

    private static @Nullable Browser started;

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

    /**
     * The browser, started when the first test asks and closed when the JVM ends; left out as above. Who asks opens contexts in
     * it and closes them, and nothing else: what is in one does not show in another. Playwright wants to be used by one thread.
     */
    public static synchronized Browser shared() {
        Path program = orLeaveOut();
        if (started == null) {
            started = start(program);
        }
        return started;
    }

    private static Browser start(Path program) {
        Playwright playwright = AtExit.close(Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        // build machines run as root, where Chromium's sandbox does not start
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
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
