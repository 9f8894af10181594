// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.export;

import io.kogge.benchmarks.process.Child;
import io.kogge.benchmarks.process.Java;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Workbooks that are written in a process of their own each.
 *
 * @param errors file for what the processes complain of
 */
public record ExportRun(Path errors) {
    /** Rows a second by Kogge, or by the library alone, once it is warm. */
    public double perSecond(boolean kogge, int rows) {
        return run(kogge, rows, List.of());
    }

    /** Most bytes that were in memory while Kogge wrote, or the library. */
    public double heap(boolean kogge, int rows) {
        return run(kogge, rows, List.of("--heap"));
    }

    private double run(boolean kogge, int rows, List<String> options) {
        List<String> arguments = new ArrayList<>(
                List.of(ExportCommand.NAME, kogge ? ExportCommand.KOGGE : "library", Integer.toString(rows)));
        arguments.addAll(options);
        List<String> command = Java.self(arguments);
        try (Child child = Child.startTalking("export", command, errors);
                BufferedReader answers = child.process().inputReader()) {
            String line = answers.readLine();
            if (line == null) {
                throw new IllegalStateException("The export has ended: " + child.output());
            }
            return Double.parseDouble(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
