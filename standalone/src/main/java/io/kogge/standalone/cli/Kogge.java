// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.cli;

import io.kogge.event.format.EarlierFormat;
import io.kogge.standalone.StartFailure;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code kogge}: everything in one JVM on one machine. */
@Command(
        name = "kogge",
        description = "Trade missions and delegations: plan, register, remind, follow up.",
        subcommands = {
            DemoCommand.class,
            UpCommand.class,
            PasswordCommand.class,
            AddressKeyCommand.class,
            RenewKeyCommand.class,
            RehearseCommand.class
        },
        mixinStandardHelpOptions = true,
        version = "Kogge 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Start with:  ./kogge demo     plays a mission with invented people",
            "Then:        ./kogge up       an empty Kogge for your own missions",
            "Colleagues:  ./kogge password USER --name NAME   adds an account for another person"
        })
public final class Kogge {
    private Kogge() {}

    /** Runs the command that the arguments name. */
    public static void main(String[] args) {
        int status = commandLine().execute(args);
        if (status != CommandLine.ExitCode.OK) {
            System.exit(status);
        }
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Kogge());
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println("kogge: " + reason(failure));
            LoggerFactory.getLogger(Kogge.class).error("Kogge stopped", failure);
            return CommandLine.ExitCode.SOFTWARE;
        });
        return line;
    }

    // A person gets one line; the log has the rest.
    private static String reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartFailure || cause instanceof EarlierFormat) {
                return String.valueOf(cause.getMessage());
            }
        }
        return "stopped because of an error: " + failure.getMessage();
    }
}
