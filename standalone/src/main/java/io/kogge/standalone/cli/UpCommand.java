// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kogge up}: an empty Kogge, until Ctrl-C. */
@Command(
        name = "up",
        description = "Starts Kogge without sample data and stays up until Ctrl-C.",
        mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {
    @Mixin
    private @Nullable RunOptions options;

    @Option(names = "--settable-clock", hidden = true, description = "Staff may move the clock: for tests only.")
    private boolean settableClock;

    @Override
    public Integer call() {
        Console console = new Console();
        RunOptions chosen = Objects.requireNonNull(options);
        try (Running running = Running.start(chosen.withDefault("office", false, settableClock), console)) {
            console.addresses(running.installation());
            console.line("Stop with Ctrl-C; everything is kept in "
                    + running.installation().data().root());
            running.awaitStop();
        }
        return 0;
    }
}
