// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Poppler's programs as readers of papers, which share no code with what made them. They must be on the PATH. */
public final class OtherReader {
    private static final String REQUIRED = "KOGGE_REQUIRE_POPPLER";
    private static final String LEFT_OUT =
            "LEFT OUT: papers read by another program, as pdftotext (Debian: poppler-utils) is not on the PATH";

    private final Path paper;

    private OtherReader(Path paper) {
        this.paper = paper;
    }

    /** Of this paper; without the programs the test is left out loudly, or fails where they are required. */
    public static OtherReader orLeaveOut(byte[] pdf) throws IOException {
        try {
            run("pdftotext", "-v");
        } catch (IOException missing) {
            if (Boolean.parseBoolean(System.getenv(REQUIRED))) {
                throw new AssertionError(REQUIRED + " is set, but pdftotext is not on the PATH", missing);
            }
            System.err.println(LEFT_OUT);
            Assumptions.abort(LEFT_OUT);
        }
        Path paper = Files.createTempFile("paper", ".pdf");
        paper.toFile().deleteOnExit();
        Files.write(paper, pdf);
        return new OtherReader(paper);
    }

    /** All text, as it stands on the pages. */
    public String text() throws IOException {
        return run("pdftotext", "-enc", "UTF-8", paper.toString(), "-");
    }

    /** What the file says of itself. */
    public String info() throws IOException {
        return run("pdfinfo", paper.toString());
    }

    /** Its tags with their text, in the order in which they are read aloud. */
    public String tags() throws IOException {
        return run("pdfinfo", "-struct-text", paper.toString());
    }

    /** The words in the order in which they are read aloud, without the numbers and bullets of lists. */
    public String readAloud() throws IOException {
        StringBuilder aloud = new StringBuilder();
        boolean label = false;
        for (String line : tags().lines().map(String::strip).toList()) {
            boolean words = line.length() > 1 && line.startsWith("\"") && line.endsWith("\"");
            if (words && !label) {
                aloud.append(line, 1, line.length() - 1).append(' ');
            }
            label = line.startsWith("Lbl");
        }
        return aloud.toString();
    }

    /** Its fonts, a line each. */
    public List<String> fonts() throws IOException {
        return run("pdffonts", paper.toString()).lines().skip(2).toList();
    }

    private static String run(String... command) throws IOException {
        Path errors = Files.createTempFile("reader", ".txt");
        Process reader = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .redirectError(errors.toFile())
                .start();
        String out = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = reader.onExit().join().exitValue();
        if (exit != 0) {
            throw new AssertionError(command[0] + " ended with " + exit + ": " + Files.readString(errors));
        }
        Files.delete(errors);
        return out;
    }
}
