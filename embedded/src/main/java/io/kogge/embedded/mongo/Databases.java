// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mongo;

import io.kogge.embedded.EmbeddedServerException;
import io.kogge.embedded.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses the database that a Kogge on one machine runs on. */
public final class Databases {
    private static final String KIND = "database-kind";

    private Databases() {}

    /**
     * Opens, in this order: the database whose address is given; a mongod that is found, as a child process; the
     * embedded store. A directory remembers its kind and keeps it, because the data of one cannot be read by another.
     *
     * @param dataDirectory where the database keeps its data; nothing but a note of the kind if an address is given
     * @param givenUri a connection string, or null
     * @throws EmbeddedServerException if the database does not start or answer, or the directory is of another kind
     */
    public static Database open(Path dataDirectory, @Nullable String givenUri) {
        return open(dataDirectory, givenUri, Mongods.find());
    }

    static Database open(Path dataDirectory, @Nullable String givenUri, Optional<Path> mongod) {
        Path directory = dataDirectory.toAbsolutePath().normalize();
        Optional<Kind> before = kindOf(directory);
        Kind kind = givenUri != null ? Kind.GIVEN : before.orElse(mongod.isPresent() ? Kind.MONGOD : Kind.EMBEDDED);
        before.filter(remembered -> remembered != kind || !isPossible(kind, givenUri, mongod))
                .ifPresent(remembered -> {
                    throw new EmbeddedServerException("The data in " + directory + " belong to " + remembered.words
                            + ": " + remembered.remedy + ", or choose another directory.");
                });
        Database database = switch (kind) {
            case GIVEN -> GivenDatabase.at(givenUri == null ? "" : givenUri);
            case MONGOD -> ChildMongod.start(mongod.orElseThrow(), directory.resolve("mongod"));
            case EMBEDDED -> EmbeddedStore.start(directory.resolve("store"), 0);
        };
        try {
            remember(directory, kind);
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static boolean isPossible(Kind kind, @Nullable String givenUri, Optional<Path> mongod) {
        return switch (kind) {
            case GIVEN -> givenUri != null;
            case MONGOD -> mongod.isPresent();
            case EMBEDDED -> true;
        };
    }

    private static Optional<Kind> kindOf(Path directory) {
        Path note = directory.resolve(KIND);
        try {
            return Files.exists(note)
                    ? Optional.of(Kind.valueOf(Files.readString(note).strip()))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            throw new EmbeddedServerException("Cannot read " + note + ": " + e.getMessage(), e);
        }
    }

    private static void remember(Path directory, Kind kind) {
        try {
            PrivateFiles.makeDirectory(directory);
            Files.writeString(directory.resolve(KIND), kind.name());
        } catch (IOException e) {
            throw new EmbeddedServerException("Cannot write in " + directory + ": " + e.getMessage(), e);
        }
    }

    private enum Kind {
        GIVEN("a database that was given by its address", "give its address"),
        MONGOD("a MongoDB server", "name the server program in " + Mongods.VARIABLE),
        EMBEDDED("the embedded store", "start without a database address");

        private final String words;
        private final String remedy;

        Kind(String words, String remedy) {
            this.words = words;
            this.remedy = remedy;
        }
    }
}
