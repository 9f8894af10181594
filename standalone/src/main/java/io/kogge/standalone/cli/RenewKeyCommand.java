// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.cli;

import io.kogge.standalone.data.DataDirectory;
import io.kogge.standalone.data.Secrets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kogge renew-key}: another key for sessions of staff or for personal links. */
@Command(
        name = "renew-key",
        description = {
            "Makes another key that sessions of staff or personal links are signed with.",
            "What the one before has signed goes on, unless --at-once. Kogge must not be running."
        },
        mixinStandardHelpOptions = true)
final class RenewKeyCommand implements Callable<Integer> {
    /** What a key signs. */
    enum Signs {
        session,
        link
    }

    @Mixin
    private final DataOptions options = new DataOptions();

    @Parameters(paramLabel = "KEY", description = "session or link.")
    private Signs which = Signs.session;

    @Option(
            names = "--at-once",
            description =
                    "What earlier keys have signed is worth nothing from now on: staff sign in again, or all personal"
                            + " links in mails are dead. For when somebody else may have a key.")
    private boolean atOnce;

    @Override
    public Integer call() throws IOException {
        Path chosen = options.directory();
        Log.to(chosen);
        try (DataDirectory directory = DataDirectory.open(chosen)) {
            Secrets secrets = Secrets.open(directory.root());
            if (which == Signs.session) {
                secrets.renewSessionKey(atOnce);
            } else {
                secrets.renewLinkKey(atOnce);
            }
            new Console()
                    .line(
                            atOnce
                                    ? "The key is renewed, and what earlier ones have signed is worth nothing any more."
                                    : "The key is renewed. What the one before has signed goes on.");
        }
        return 0;
    }
}
