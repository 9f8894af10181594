// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.cli;

import io.kogge.standalone.StartFailure;
import io.kogge.standalone.assembly.Options;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that starting has in common, whatever is started. */
final class RunOptions {
    @Option(names = "--data", paramLabel = "DIR", description = "Where everything is kept.")
    @Nullable
    Path data;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Port of the pages (${DEFAULT-VALUE}); 0 takes any free one.")
    int port;

    @Option(
            names = "--mongo",
            paramLabel = "URI",
            description = "Use this MongoDB instead of one of Kogge's own; without a password, which would show.")
    @Nullable
    String databaseUri;

    @Option(
            names = "--mongo-file",
            paramLabel = "FILE",
            description = "The same, with an address that is in this file, where it may have a password: nobody but its"
                    + " owner may read it.")
    @Nullable
    Path databaseFile;

    @Option(
            names = "--smtp",
            paramLabel = "HOST:PORT",
            description = "Send mail through this server instead of catching it in the inbox. Unless it is on this "
                    + "machine, KOGGE_OFFICE_EMAIL must say which address the office sends from. User and password go into the"
                    + " environment: SPRING_MAIL_USERNAME, SPRING_MAIL_PASSWORD.")
    @Nullable
    String smtp;

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description = "Address of the pages as written in mails; default: this machine.")
    @Nullable
    String publicUrl;

    Options withDefault(String directory, boolean colleague, boolean settableClock) {
        if (port < 0 || port > 65_535) {
            throw new StartFailure("--port takes a number from 0 to 65535.");
        }
        if (smtp != null && smtp.contains("@")) {
            throw new StartFailure(
                    "--smtp takes no user and no password, as every user of this machine can read them there:"
                            + " give them as SPRING_MAIL_USERNAME and SPRING_MAIL_PASSWORD in the environment, or in a"
                            + " notification-service.yml beside the program that only you can read.");
        }
        if (smtp != null && !smtp.matches("([^:\\[\\]\\s]+|\\[[0-9A-Fa-f:.]+]):\\d{1,5}")) {
            throw new StartFailure("--smtp takes HOST:PORT, such as mail.example.org:25.");
        }
        String database = DatabaseAddress.of(databaseUri, databaseFile);
        return new Options(directory(data, directory), port, database, smtp, publicUrl, colleague, settableClock);
    }

    /** The chosen data directory, or else this one among Kogge's. */
    static Path directory(@Nullable Path chosen, String usual) {
        return chosen == null ? Path.of("kogge-data", usual) : chosen;
    }
}
