// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.cli;

import io.kogge.standalone.StartFailure;
import io.kogge.standalone.assembly.Options;
import io.kogge.standalone.demo.Demo;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kogge demo}: plays the main job, then stays up to be looked at. */
@Command(
        name = "demo",
        description =
                "Plays a whole mission with invented people, a step at a time, and stays up to be looked at. Has a second"
                        + " account, user colleague, who can approve what nobody may do alone.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    @Mixin
    private @Nullable RunOptions options;

    @Option(names = "--once", description = "Play, say what was found, and exit: 0, or 1 when anything differs.")
    private boolean once;

    @Override
    public Integer call() {
        Options chosen = Objects.requireNonNull(options).withDefault("demo", true, true);
        if (chosen.smtp() != null) {
            throw new StartFailure("The demonstration reads its mails from the inbox: leave --smtp out.");
        }
        Console console = new Console();
        try (Running running = Running.start(chosen, console)) {
            console.addresses(running.installation());
            Demo demo = Demo.on(running.installation(), console::line);
            if (once) {
                return demo.playAndCheck() ? 0 : 1;
            }
            demo.play();
            console.line("");
            console.line("Kogge stays up at " + running.installation().url()
                    + " until Ctrl-C. Started again, everything is still there.");
            running.awaitStop();
        }
        return 0;
    }
}
