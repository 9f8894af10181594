// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.calendar;

import io.kogge.testkit.lifecycle.AtExit;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * ical.js as a reader of calendar files. It takes zones from the file alone; readers that know zones by their names do
 * not notice that a file defines them wrongly. Runs in Node.js, which must be on the PATH; nothing is ever downloaded.
 */
public final class IcalJs {
    /** Names ical.js's module, {@code dist/ical.js} of the package. */
    public static final String VARIABLE = "KOGGE_ICALJS";

    private static final String REQUIRED = "KOGGE_REQUIRE_ICALJS";
    private static final String LEFT_OUT =
            "LEFT OUT: calendar entries read by ical.js, as " + VARIABLE + " does not name its module";

    private final Path module;

    private IcalJs(Path module) {
        this.module = module;
    }

    /** The reader; without one the test is left out loudly, or fails where it is required. */
    public static IcalJs orLeaveOut() {
        String module = System.getenv().getOrDefault(VARIABLE, "");
        if (module.isBlank()) {
            if (Boolean.parseBoolean(System.getenv(REQUIRED))) {
                throw new AssertionError(REQUIRED + " is set, but " + VARIABLE + " is not");
            }
            System.err.println(LEFT_OUT);
            Assumptions.abort(LEFT_OUT);
        }
        return new IcalJs(Path.of(module));
    }

    /** What it makes of each of these files, in their order; one process reads them all. */
    public List<CalendarReading> read(Stream<String> calendars) {
        return run("read-calendars.mjs", calendars).stream()
                .map(CalendarReading::of)
                .toList();
    }

    /** All that the one event of each of these files says, by name: {@code summary}, {@code attendee.rsvp}. */
    public List<Map<String, String>> entries(Stream<String> calendars) {
        return run("read-entries.mjs", calendars).stream().map(IcalJs::said).toList();
    }

    private static Map<String, String> said(String line) {
        return Arrays.stream(line.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> decoded(pair[0]), pair -> decoded(pair[1])));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private List<String> run(String name, Stream<String> calendars) {
        Path directory = AtExit.directory("icaljs");
        try {
            Path script = directory.resolve(name);
            try (InputStream in = IcalJs.class.getResourceAsStream(name)) {
                Files.write(script, in.readAllBytes());
            }
            Path stream = directory.resolve("calendars.ics");
            write(calendars, stream);
            return run(directory, "node", script.toString(), module.toString(), stream.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Stream<String> calendars, Path to) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(to, StandardCharsets.UTF_8)) {
            for (Iterator<String> each = calendars.iterator(); each.hasNext(); ) {
                out.write(each.next());
            }
        }
    }

    private static List<String> run(Path directory, String... command) throws IOException {
        Path answers = directory.resolve("answers");
        Path errors = directory.resolve("errors");
        Process node = new ProcessBuilder(command)
                .redirectOutput(answers.toFile())
                .redirectError(errors.toFile())
                .start();
        int exit = node.onExit().join().exitValue();
        if (exit != 0) {
            throw new AssertionError("node ended with " + exit + ": " + Files.readString(errors));
        }
        return Files.readAllLines(answers);
    }
}
