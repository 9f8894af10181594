// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks;

import io.kogge.benchmarks.bare.BareCommand;
import io.kogge.benchmarks.export.ExportCommand;
import io.kogge.benchmarks.report.PageCommand;
import io.kogge.benchmarks.row.ListCommand;
import io.kogge.benchmarks.row.RowCommand;
import io.kogge.benchmarks.schedule.SchedulerCommand;
import io.kogge.benchmarks.site.BrokerCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: measures rows, and is at the same time every helper that runs in a process of its own. */
@Command(
        name = "benchmarks/run",
        description = "Measures Kogge.",
        subcommands = {
            RowCommand.class,
            ListCommand.class,
            PageCommand.class,
            BrokerCommand.class,
            BareCommand.class,
            ExportCommand.class,
            SchedulerCommand.class
        })
public final class Benchmarks {
    private Benchmarks() {}

    /** Runs one command and exits. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Benchmarks()).execute(arguments));
    }
}
