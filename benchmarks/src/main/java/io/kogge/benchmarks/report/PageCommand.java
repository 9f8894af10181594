// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code page}: writes the results that are kept into the page. */
@Command(name = "page", description = "Writes the results that are kept into the page.")
public final class PageCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "RESULTS")
    private @Nullable Path results;

    @Parameters(index = "1", paramLabel = "PAGE")
    private @Nullable Path page;

    @Override
    public Integer call() throws IOException {
        if (results == null || page == null) {
            throw new IllegalArgumentException("no results or no page");
        }
        Files.writeString(page, Page.fill(Files.readString(page), new Results(results)::of));
        return 0;
    }
}
