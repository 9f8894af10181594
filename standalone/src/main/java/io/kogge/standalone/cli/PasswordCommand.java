// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.cli;

import io.kogge.standalone.data.DataDirectory;
import io.kogge.standalone.data.Secrets;
import io.kogge.standalone.data.StaffPassword;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kogge password}: a new staff password, for when the old one is lost. */
@Command(
        name = "password",
        description = "Sets a new staff password and shows it once. Kogge must not be running.",
        mixinStandardHelpOptions = true)
final class PasswordCommand implements Callable<Integer> {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The data directory; default: kogge-data/office, and kogge-data/demo with --demo.")
    private @Nullable Path data;

    @Option(names = "--demo", description = "For the demonstration's data.")
    private boolean demo;

    @Override
    public Integer call() throws IOException {
        Path chosen = data == null ? Path.of("kogge-data", demo ? "demo" : "office") : data;
        Log.to(chosen);
        try (DataDirectory directory = DataDirectory.open(chosen)) {
            String password = StaffPassword.renew(Secrets.open(directory.root()));
            new Console().line("New password for user staff: " + password + "   (shown only now: write it down)");
        }
        return 0;
    }
}
