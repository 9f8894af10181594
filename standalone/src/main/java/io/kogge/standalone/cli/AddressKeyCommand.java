// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.cli;

import io.kogge.standalone.data.DataDirectory;
import io.kogge.standalone.data.Secrets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kogge renew-address-key}: another key for the unique keys of addresses, for when somebody else may have it. */
@Command(
        name = "renew-address-key",
        description =
                "Makes another key that addresses are known by. Kogge must not be running; its next start computes"
                        + " all addresses' keys anew.",
        mixinStandardHelpOptions = true)
final class AddressKeyCommand implements Callable<Integer> {
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
            Secrets.open(directory.root()).renewAddressKey();
            new Console().line("The key is renewed. The next start computes all addresses' keys anew.");
        }
        return 0;
    }
}
