// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.cli;

import io.kogge.standalone.data.DataDirectory;
import io.kogge.standalone.data.Secrets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kogge renew-address-key}: another key for the unique keys of addresses, for when somebody else may have it. */
@Command(
        name = "renew-address-key",
        description =
                "Makes another key that addresses are known by. Kogge must not be running; its next start computes"
                        + " all addresses' keys anew.",
        mixinStandardHelpOptions = true)
final class AddressKeyCommand implements Callable<Integer> {
    @Mixin
    private final DataOptions options = new DataOptions();

    @Override
    public Integer call() throws IOException {
        Path chosen = options.directory();
        Log.to(chosen);
        try (DataDirectory directory = DataDirectory.open(chosen)) {
            Secrets.open(directory.root()).renewAddressKey();
            new Console().line("The key is renewed. The next start computes all addresses' keys anew.");
        }
        return 0;
    }
}
