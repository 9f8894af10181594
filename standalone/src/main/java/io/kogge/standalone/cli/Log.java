// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.cli;

import io.kogge.standalone.data.DataDirectory;
import java.nio.file.Path;

/** Where the log goes: a file in the data directory, so that the screen stays readable. */
final class Log {
    private Log() {}

    /** Must run before anything logs. */
    static void to(Path dataDirectory) {
        // before the log makes it, open to all
        DataDirectory.make(dataDirectory);
        System.setProperty(
                "kogge.log", dataDirectory.toAbsolutePath().resolve("kogge.log").toString());
        // several contexts share this JVM; none of them may set up logging anew
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    }
}
