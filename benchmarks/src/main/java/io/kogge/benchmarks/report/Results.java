// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The results that were kept, a JSON file a row. */
public final class Results {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path directory;

    /** In this directory. */
    public Results(Path directory) {
        this.directory = directory;
    }

    /** Keeps a result in place of the row's last one. */
    public Path keep(Result result) {
        Path file = file(result.row());
        directory.toFile().mkdirs();
        JSON.writeValue(file, result);
        return file;
    }

    /** The result that is kept of a row. */
    public Optional<Result> of(String row) {
        Path file = file(row);
        return Files.exists(file) ? Optional.of(JSON.readValue(file, Result.class)) : Optional.empty();
    }

    private Path file(String row) {
        return directory.resolve(row + ".json");
    }
}
