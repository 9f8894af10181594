// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.cli;

import io.kogge.standalone.data.DataDirectory;
import io.kogge.standalone.data.Secrets;
import io.kogge.standalone.data.StaffPassword;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kogge password}: a new staff password, for when the old one is lost. */
@Command(
        name = "password",
        description = "Sets a new staff password and shows it once. Kogge must not be running.",
        mixinStandardHelpOptions = true)
final class PasswordCommand implements Callable<Integer> {
    @Mixin
    private final DataOptions options = new DataOptions();

    @Override
    public Integer call() throws IOException {
        Path chosen = options.directory();
        Log.to(chosen);
        try (DataDirectory directory = DataDirectory.open(chosen)) {
            String password = StaffPassword.renew(Secrets.open(directory.root()));
            new Console().line("New password for user staff: " + password + "   (shown only now: write it down)");
        }
        return 0;
    }
}
