// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.cli;

import io.kogge.embedded.PrivateFiles;
import io.kogge.standalone.StartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which MongoDB is given. Every user of a machine can read the arguments of all programs, so no password is among them. */
final class DatabaseAddress {
    private static final Pattern PASSWORD = Pattern.compile("://[^?]*:[^?]*@|(?i)password=|session_token:");

    private DatabaseAddress() {}

    /** The address that was typed or is in the file; null where neither is said. */
    static @Nullable String of(@Nullable String typed, @Nullable Path file) {
        if (typed != null && file != null) {
            throw new StartFailure("Say --mongo or --mongo-file, not both.");
        }
        if (typed != null && PASSWORD.matcher(typed).find()) {
            throw new StartFailure(
                    "--mongo takes no password, as every user of this machine can read it there: write the"
                            + " whole address into a file that only you can read, and say --mongo-file FILE.");
        }
        return file == null ? typed : in(file);
    }

    private static String in(Path file) {
        try {
            if (PrivateFiles.isOpenToOthers(file)) {
                throw new StartFailure(
                        "Other users of this machine can read %s. Close it: chmod 600 %s (on a file system that knows no such rights, put it elsewhere)"
                                .formatted(file, file));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new StartFailure("Cannot read the address of the database in " + file + ".", e);
        }
    }
}
