// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.export;

import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The program of an {@link ExportRun}: writes a workbook and prints rows a second, or what was in memory meanwhile. */
@Command(name = ExportCommand.NAME, hidden = true)
public final class ExportCommand implements Callable<Integer> {
    static final String NAME = "export";
    static final String KOGGE = "kogge";

    /** How often what is in memory is looked at. */
    private static final int LOOKS = 10;

    @Parameters(index = "0", paramLabel = "SIDE")
    private @Nullable String side;

    @Parameters(index = "1", paramLabel = "ROWS")
    private int rows;

    @Option(names = "--heap")
    private boolean heap;

    private long most;

    @Override
    public Integer call() throws Exception {
        if (heap) {
            write(this::look);
            System.out.println(most);
            return 0;
        }
        write(row -> {});
        write(row -> {});
        long begin = System.nanoTime();
        write(row -> {});
        System.out.println(rows / ((System.nanoTime() - begin) / 1e9));
        return 0;
    }

    private void write(IntConsumer each) throws Exception {
        if (KOGGE.equals(side)) {
            Exports.kogge(rows, each);
        } else {
            Exports.library(rows, each);
        }
    }

    /** What is really needed: what is left after a collection. */
    private void look(int row) {
        if (row % (rows / LOOKS) == rows / LOOKS - 1) {
            System.gc();
            Runtime now = Runtime.getRuntime();
            most = Math.max(most, now.totalMemory() - now.freeMemory());
        }
    }
}
