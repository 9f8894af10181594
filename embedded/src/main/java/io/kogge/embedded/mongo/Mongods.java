// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mongo;

import io.kogge.embedded.EmbeddedServerException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the MongoDB server program on this machine. */
public final class Mongods {
    /** The environment variable that names the program. */
    public static final String VARIABLE = "KOGGE_MONGOD";

    private Mongods() {}

    /**
     * The program that {@value #VARIABLE} names, else the first on the PATH.
     *
     * @throws EmbeddedServerException if the variable names no program
     */
    public static Optional<Path> find() {
        return find(System.getenv());
    }

    static Optional<Path> find(Map<String, String> environment) {
        String named = environment.getOrDefault(VARIABLE, "");
        if (!named.isBlank()) {
            Path program = Path.of(named);
            if (!isProgram(program)) {
                throw new EmbeddedServerException(
                        VARIABLE + " names " + named + ", which is no program that can be run: correct or unset it.");
            }
            return Optional.of(program);
        }
        return onPath(environment, "mongod", "mongod.exe");
    }

    /** The first program of one of these names on the PATH. */
    static Optional<Path> onPath(Map<String, String> environment, String... names) {
        return Arrays.stream(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(directory -> !directory.isBlank())
                .flatMap(directory -> Stream.of(names).map(name -> Path.of(directory, name)))
                .filter(Mongods::isProgram)
                .findFirst();
    }

    private static boolean isProgram(Path path) {
        return Files.isRegularFile(path) && Files.isExecutable(path);
    }
}
