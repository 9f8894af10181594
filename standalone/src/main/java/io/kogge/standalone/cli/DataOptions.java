// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of what is done to the data while Kogge is not running. */
final class DataOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The data directory; default: kogge-data/office, and kogge-data/demo with --demo.")
    private @Nullable Path data;

    @Option(names = "--demo", description = "For the demonstration's data.")
    private boolean demo;

    /** The directory that is meant. */
    Path directory() {
        return RunOptions.directory(data, demo ? "demo" : "office");
    }
}
